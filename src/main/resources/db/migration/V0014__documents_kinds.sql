-- Kinds of file that telephones make; THREE_GP is 3GP, whose name begins with a digit.
alter table documents.file drop constraint file_kind_check;
alter table documents.file add constraint file_kind_check check (
  kind in ('JPEG', 'PNG', 'WEBP', 'HEIC', 'PDF', 'M4A', 'THREE_GP', 'AAC', 'MP3', 'AMR', 'OGG'));
