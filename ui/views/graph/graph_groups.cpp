// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/graph/graph_groups.h"

#include <QObject>
#include <algorithm>
#include <array>

namespace hessianlab {

namespace {

constexpr double kLearned = 11, kOther = 7;  // pixels: whose label is learned from, the others
constexpr std::array<double, 4> kConfidences{0.5, 0.7, 0.9, 0.99};

void dropLastIfUnused(NodeGroups& all) {
  const int last = static_cast<int>(all.groups.size()) - 1;
  if (std::find(all.of.begin(), all.of.end(), last) == all.of.end()) all.groups.pop_back();
}

NodeGroups byClass(const GraphOutputs& outputs, const std::vector<int64_t>& of, const Theme& theme) {
  NodeGroups all;
  for (int c = 0; c < static_cast<int>(outputs.classes); ++c) {
    all.groups.push_back({QObject::tr("class %1").arg(c), theme.run(c), c, kOther});
  }
  all.groups.push_back({QObject::tr("no label"), theme.mutedText, 0, kOther - 2});
  for (const int64_t c : of) all.of.push_back(c < 0 ? static_cast<int>(outputs.classes) : static_cast<int>(c));
  dropLastIfUnused(all);
  return all;
}

NodeGroups byRight(const GraphOutputs& outputs, const Theme& theme) {
  NodeGroups all;
  all.groups = {{QObject::tr("right"), theme.good, 0, kOther},
                {QObject::tr("wrong"), theme.error, 5, kOther + 2},
                {QObject::tr("no label"), theme.mutedText, 0, kOther - 2}};
  for (std::size_t i = 0; i < outputs.label.size(); ++i)
    all.of.push_back(outputs.label[i] < 0 ? 2 : outputs.label[i] == outputs.answer[i] ? 0 : 1);
  dropLastIfUnused(all);
  return all;
}

NodeGroups byConfidence(const GraphOutputs& outputs, const Theme& theme) {
  NodeGroups all;
  const QStringList names{QObject::tr("below 50 %"), QStringLiteral("50–70 %"), QStringLiteral("70–90 %"),
                          QStringLiteral("90–99 %"), QObject::tr("above 99 %")};
  for (int k = 0; k < names.size(); ++k)
    all.groups.push_back({names[k], mixColors(theme.accent, theme.panel, 0.2 + 0.2 * k), 0, 5.0 + k});
  for (const double confidence : outputs.confidence) {
    int bin = 0;
    for (const double bound : kConfidences) bin += confidence >= bound;
    all.of.push_back(bin);
  }
  return all;
}

NodeGroups byRole(const GraphOutputs& outputs, const Theme& theme) {
  NodeGroups all;
  all.groups = {{roleWord(NodeRole::Train), theme.run(1), 1, kLearned},
                {roleWord(NodeRole::Validation), theme.run(2), 2, kOther + 1},
                {roleWord(NodeRole::Test), theme.run(0), 0, kOther},
                {roleWord(NodeRole::None), theme.mutedText, 0, kOther - 2}};
  for (const NodeRole role : outputs.role)
    all.of.push_back(role == NodeRole::None ? 3 : static_cast<int>(role) - static_cast<int>(NodeRole::Train));
  dropLastIfUnused(all);
  return all;
}

}  // namespace

QString roleWord(NodeRole role) {
  switch (role) {
    case NodeRole::Train:
      return QObject::tr("training");
    case NodeRole::Validation:
      return QObject::tr("validation");
    case NodeRole::Test:
      return QObject::tr("test");
    case NodeRole::None:
      break;
  }
  return QObject::tr("neither");
}

NodeGroups nodeGroups(const GraphOutputs& outputs, NodeColour colour, const Theme& theme) {
  switch (colour) {
    case NodeColour::Label:
      return byClass(outputs, outputs.label, theme);
    case NodeColour::Right:
      return byRight(outputs, theme);
    case NodeColour::Confidence:
      return byConfidence(outputs, theme);
    case NodeColour::Role:
      return byRole(outputs, theme);
    case NodeColour::Answer:
      break;
  }
  return byClass(outputs, outputs.answer, theme);
}

}  // namespace hessianlab
