/** The camera, where the browser itself reads QR codes: no library that does fits the weight of a button. */
import { useEffect, useRef, useState } from "preact/hooks";
import * as t from "../../../text/zelfscan-gather.nl.ts";

interface Detector {
  detect: (image: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: string[] }) => Detector;
const detectorClass = () => (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;

const PACE = 250; // milliseconds between two looks

/** Shows what the camera sees, and hands every code on once, until it is stopped. */
export function CameraButton({ add }: { add: (text: string) => void }) {
  const [state, setState] = useState<"off" | "on" | "refused">("off");
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef(add);
  latest.current = add;
  const Detector = detectorClass();

  useEffect(() => {
    const screen = video.current;
    if (state !== "on" || !screen || !Detector) return undefined;
    const seen = new Set<string>();
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const look = async (detector: Detector) => {
      // A picture that cannot be read is followed by the next.
      for (const { rawValue } of await detector.detect(screen).catch(() => []))
        if (!ended && !seen.has(rawValue)) {
          seen.add(rawValue);
          latest.current(rawValue);
        }
      if (!ended) timer = setTimeout(() => void look(detector), PACE);
    };
    const begin = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      screen.srcObject = stream;
      await screen.play();
      await look(new Detector({ formats: ["qr_code"] }));
    };
    const stop = () => {
      ended = true;
      clearTimeout(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
    begin().then(
      () => ended && stop(), // it was stopped while the reader was asked for leave
      () => ended || setState("refused"),
    );
    return stop;
  }, [state]);

  if (!Detector || !navigator.mediaDevices) return <p class="own-note screen-only">{t.noCamera}</p>;
  const on = state === "on";
  return (
    <div class="scan-camera screen-only">
      <button type="button" class="btn" data-camera onClick={() => setState(on ? "off" : "on")}>
        {on ? t.stopScan : t.scan}
      </button>
      {on && <p class="own-note">{t.aim}</p>}
      {on && <video ref={video} playsInline muted />}
      {state === "refused" && (
        <p class="notice" role="alert">
          {t.cameraRefused}
        </p>
      )}
    </div>
  );
}
