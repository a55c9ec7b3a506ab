import { type Ref } from 'vue';
import type { Draft } from '../../shared/message/draft';
import type { DraftRepository, StorageFailure } from '../db/draft-repository';
/** At most this much typing is unsaved at any moment (ms); reliability.md allows 500. */
export declare const AUTOSAVE_AFTER = 300;
/** A save that failed is tried again this much later (ms): saving twice is harmless. */
export declare const RETRY_AFTER = 5000;
export type SaveState = {
    readonly kind: 'saved';
    readonly at: number;
} | {
    readonly kind: 'saving';
} | {
    readonly kind: 'unsaved';
    readonly reason: StorageFailure;
};
export interface Autosave {
    readonly state: Ref<SaveState>;
    /** Makes `draft` the one that is edited; `failure`: why it is not on disk yet. */
    readonly show: (draft: Draft, failure?: StorageFailure) => void;
    /** Forgets what is edited, also what is not saved of it. */
    readonly drop: () => void;
    /** Saves now what is not on disk yet; resolves when it is there, or `state` says why not. */
    readonly flush: () => Promise<void>;
}
/** Keeps the draft that is edited in place on disk: `onSaved` hears of every write. */
export declare function autosave(current: Ref<Draft | null>, repository: Pick<DraftRepository, 'put'>, onSaved: (draft: Draft) => void): Autosave;
