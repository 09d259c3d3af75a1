// SPDX-License-Identifier: GPL-3.0-or-later
// How many threads compute. Free of Torch and of Qt.
#pragma once

#include <cstdint>

namespace hessianlab {

// For the calling thread and those that it starts; before the first Torch call in main(). 0: threadsByDefault()
// (thread_choice.h).
void configureThreads(int64_t threads);
int64_t threadCount();

}  // namespace hessianlab
