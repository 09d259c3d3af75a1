// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/metric.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace hessianlab {

MetricList::MetricList(Parts parts) : parts_(std::move(parts)) {
  std::set<std::string> keys;
  const auto hasAxis = [this](const std::string& name) {
    return std::any_of(axes().begin(), axes().end(), [&](const MetricAxis& axis) { return axis.name == name; });
  };
  for (std::size_t i = 0; i < all().size(); ++i) {
    const Metric& metric = all()[i];
    if (!keys.insert(metric.key).second) throw std::logic_error("two metrics are called " + metric.key);
    if (!metric.axis.empty() && !hasAxis(metric.axis))
      throw std::logic_error("metric " + metric.key + " names an axis that is not there: " + metric.axis);
    auto& order = order_[static_cast<std::size_t>(metric.kind)];
    places_.push_back({metric.kind, order.size()});
    order.push_back(i);
  }
  for (const Metric& metric : all()) {
    if (!metric.band) continue;
    if (place(metric.band->low).kind != metric.kind || place(metric.band->high).kind != metric.kind)
      throw std::logic_error("the band of metric " + metric.key + " is of another kind");
  }
  if (gap() && (place(gap()->first).kind != RecordKind::Step || place(gap()->second).kind != RecordKind::Test))
    throw std::logic_error("the gap is between other kinds of metrics");
  for (const MetricSummary& one : summary()) static_cast<void>(place(one.metric));
  for (const MetricColumn& column : table()) static_cast<void>(place(column.metric));
}

std::optional<MetricPlace> MetricList::find(std::string_view key) const {
  const auto found =
      std::find_if(all().begin(), all().end(), [key](const Metric& metric) { return metric.key == key; });
  if (found == all().end()) return std::nullopt;
  return places_[static_cast<std::size_t>(found - all().begin())];
}

MetricPlace MetricList::place(std::string_view key) const {
  if (const auto found = find(key)) return *found;
  throw std::logic_error("there is no metric " + std::string(key));
}

}  // namespace hessianlab
