// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory this process can ever have, and what it gives back. Free of Torch and of Qt. Any thread.
#pragma once

#include <filesystem>

namespace hessianlab {

// Bytes: the machine's memory, or what the address space's limit (ulimit -v) or a control group leaves of it.
double usableMemory();

// Gives back the pages that nothing lies in and that the allocator keeps, since touching fresh ones takes time: worth
// it after work that needed much more than what follows.
void returnUnusedMemory();

// The part of the control groups, for its test; infinite where there is no limit.
double memoryOfGroups(const std::filesystem::path& root = "/");

}  // namespace hessianlab
