// SPDX-License-Identifier: GPL-3.0-or-later
// What else is asked of the classifier lab: whether weights made elsewhere fit the data.
#pragma once

#include <string>

namespace hessianlab {

class Network;
struct Dataset;

// InputError: the network reads other inputs than the data set holds, or knows another number of classes. `origin`
// begins the message.
void requireFit(const Network& network, const Dataset& dataset, const std::string& origin);

}  // namespace hessianlab
