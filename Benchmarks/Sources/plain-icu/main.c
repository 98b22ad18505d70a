// plain-icu LOCALE FILE: the words of a file, by ICU's plain loop over stretches of whole lines, and nothing else done.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "plain_icu.h"

enum { stretch = 1 << 20 };

static int fail(const char *what) {
  fprintf(stderr, "plain-icu: %s\n", what);
  return 1;
}

int main(int argc, char **argv) {
  if (argc != 3) return fail("usage: plain-icu LOCALE FILE");
  plain_icu *peer = plain_icu_open(argv[1]);
  FILE *file = fopen(argv[2], "rb");
  uint8_t *text = malloc(stretch);
  if (!peer || !file || !text) return fail("cannot begin");
  plain_icu_counts counts = {0, 0};
  size_t held = 0;
  for (;;) {
    const size_t got = fread(text + held, 1, stretch - held, file);
    held += got;
    if (held == 0) break;
    size_t end = held;
    if (got > 0) {
      while (end > 0 && text[end - 1] != '\n') end--;
      if (end == 0) return fail("a line longer than a mebibyte");
    }
    if (!plain_icu_count(peer, text, (int32_t)end, &counts)) return fail("ICU failed");
    memmove(text, text + end, held - end);
    held -= end;
  }
  printf("%lld words\n", (long long)counts.words);
  fclose(file);
  free(text);
  plain_icu_close(peer);
  return 0;
}
