package id.sasando.publicsite;

/**
 * Who reads, and where the worker is: it decides which numbers are named, and which first.
 *
 * @param country alpha-2 of the country where the worker is; empty or unknown brings what works from everywhere
 * @param part the part of that country that has a mission of its own, or empty
 * @param lifeInDanger a life is in danger now: the local emergency number comes first
 */
public record Situation(String country, String part, Reader reader, boolean lifeInDanger) {

    /** Where somebody sits who reads the numbers. */
    public enum Reader {
        /** The worker, abroad. */
        WORKER,
        /** The worker, home again. */
        RETURNED,
        /** Somebody in the same country. */
        THERE,
        /** Somebody in Indonesia who can tell the worker. */
        INDONESIA,
        /** Somebody in a third country. */
        ELSEWHERE,
        /** Nobody knows. */
        ANYBODY
    }
}
