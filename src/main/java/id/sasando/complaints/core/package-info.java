/**
 * The case as a value: its states, its one table of transitions, and who may see how much of it. No SQL, no Spring.
 *
 * <p>With {@code store} and {@code words} the only inner packages whose types are public; other modules cannot reach
 * them.
 */
@NullMarked
package id.sasando.complaints.core;

import org.jspecify.annotations.NullMarked;
