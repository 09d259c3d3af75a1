// SPDX-License-Identifier: GPL-3.0-or-later
// Networks on another device than the processor.
#pragma once

#include "model/base/on_device.h"
#include "model/nn/network.h"

namespace hessianlab {

Network onDevice(const Network& network, torch::Device device);  // a deep copy, of which all learns

}  // namespace hessianlab
