// SPDX-License-Identifier: GPL-3.0-or-later
// How fast this machine trains with one thread, two, four …: steps of a small convolutional network with a penalty on
// its curvature, as the classifier takes them. Free of Torch and of Qt.
#pragma once

#include <vector>

#include "model/jobs/thread_choice.h"

namespace hessianlab {

class JobControl;

struct ThreadMeasurement {
  std::vector<ThreadSpeed> speeds;
  bool disturbed = false;  // others computed here too: it says little of the machine when they are gone
};

// Of each of these numbers of threads the median speed, measured in turns so that whoever else computes disturbs all of
// them. Half a second each, at most two in all; on a slow machine with smaller batches. Sets the number of threads of
// the calling thread, and sets it back; nothing else of this process may compute meanwhile. Interrupted.
ThreadMeasurement measureThreads(const std::vector<int64_t>& candidates, JobControl& control);

}  // namespace hessianlab
