// madvise is no part of C11, and its names are hidden else.
#define _DEFAULT_SOURCE

#include "cmemory.h"

#include <stdint.h>
#include <sys/mman.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void cmemory_prefer_huge_pages(void *start, size_t length) {
#ifdef MADV_HUGEPAGE
  const uintptr_t page = (uintptr_t)1 << 21;
  uintptr_t first = ((uintptr_t)start + page - 1) & ~(page - 1);
  uintptr_t end = ((uintptr_t)start + length) & ~(page - 1);
  if (first < end) madvise((void *)first, end - first, MADV_HUGEPAGE);
#else
  (void)start;
  (void)length;
#endif
}

void cmemory_trim(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

void cmemory_map_large_blocks(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 1 << 20);
#endif
}
