// SPDX-License-Identifier: GPL-3.0-or-later
// How fast this machine computes, measured in about two seconds: what a large product of matrices gives and how fast
// memory is read and written. Nearly all of a training is one of the two. Free of Torch and of Qt.
#pragma once

#include <cstdint>

namespace hessianlab {

class JobControl;

struct MachineSpeed {
  int64_t threads = 1;                 // of the first number and of the last
  double gemm = 0, gemmOneThread = 0;  // 10⁹ operations a second in float32; a product n × n × n has 2 n³
  double bandwidth = 0;                // 10⁹ bytes a second; 0: too little memory to measure it
};

// The best of several tries, as other programs disturb. Interrupted. Sets the number of threads of the calling thread,
// and sets it back.
MachineSpeed measureSpeed(JobControl& control);

int64_t gpusFound();    // by LibTorch, which has none of them where it is built without CUDA
bool computesOnCuda();  // there is one

}  // namespace hessianlab
