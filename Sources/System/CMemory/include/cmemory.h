#ifndef CMEMORY_H
#define CMEMORY_H

#include <stddef.h>

/// Asks the processor to bring the cache line of an address nearer. Never faults.
static inline void cmemory_prefetch(const void *_Nonnull address) { __builtin_prefetch(address); }

/// Asks the kernel for huge pages where a stretch of memory is long enough for them: a large hash table then
/// needs one entry of the TLB for 2 MiB. Not every kernel can, and nothing depends on it.
void cmemory_prefer_huge_pages(void *_Nonnull start, size_t length);

/// Gives memory that was freed back to the kernel.
void cmemory_trim(void);

/// From now on every block of 1 MiB and more of the process has a mapping of its own, and goes back to the kernel when
/// it is freed. glibc else raises that size to 32 MiB as blocks are freed, and keeps what lies between them.
void cmemory_map_large_blocks(void);

#endif
