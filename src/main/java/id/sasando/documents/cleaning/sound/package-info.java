/** Recordings in frames or pages (MP3, AAC, AMR, Ogg): the coded sound is copied, all else is left out. */
@NullMarked
package id.sasando.documents.cleaning.sound;

import org.jspecify.annotations.NullMarked;
