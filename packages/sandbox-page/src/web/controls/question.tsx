import type { JSX } from "preact";
import { Modal } from "./modal.tsx";

interface QuestionProps {
  title: string;
  words: string;
  verb: string;
  onAgree: () => void;
  onClose: () => void;
}

/** Asked before something is lost. */
export function Question({ title, words, verb, onAgree, onClose }: QuestionProps): JSX.Element {
  const agree = () => {
    onClose();
    onAgree();
  };
  return (
    <Modal title={title} onClose={onClose}>
      <p>{words}</p>
      <div class="button-row">
        <button type="button" class="button danger" onClick={agree}>
          {verb}
        </button>
        <button type="button" class="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </Modal>
  );
}
