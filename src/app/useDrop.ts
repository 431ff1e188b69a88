import { useEffect } from "react";
import { useApp } from "./context.ts";
import { hrefs } from "./routes.ts";

/** A file dropped anywhere on the page is shown on the page for opening files; without this a browser would leave the app for it. */
export function useDrop(): void {
  const { choose, navigate } = useApp();
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent): void => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      choose([...(event.dataTransfer?.files ?? [])]);
      navigate(hrefs.open);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, [choose, navigate]);
}
