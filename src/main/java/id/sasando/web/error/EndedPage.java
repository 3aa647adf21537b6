package id.sasando.web.error;

import java.util.List;

/**
 * The session ended while somebody was writing.
 *
 * @param words what they typed, to be copied
 */
public record EndedPage(List<String> words) {}
