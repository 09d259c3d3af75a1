// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/network_words.h"

#include <QObject>
#include <QStringList>

#include "model/base/error.h"
#include "model/nn/operation_catalogue.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

QString kindText(NetworkSummary::Kind kind) {
  using enum NetworkSummary::Kind;
  switch (kind) {
    case FullyConnected:
      return QObject::tr("fully connected");
    case Convolutional:
      return QObject::tr("convolutional");
    case Grouped:
      return QObject::tr("MobileNet-like");
    case Residual:
      return QObject::tr("ResNet-like");
    case Dense:
      return QObject::tr("DenseNet-like");
    case Linear:
      break;
  }
  return QObject::tr("linear");
}

}  // namespace

QString summaryText(const NetworkSummary& summary) {
  return QObject::tr("%1: %2 operations, %3 parameters")
      .arg(kindText(summary.kind))
      .arg(summary.operations)
      .arg(QString::fromStdString(roundedCount(summary.parameters)));
}

QString operationsText(const NetworkSummary& summary) {
  QStringList parts;
  for (const auto& [op, count] : summary.counts) {
    const CatalogueEntry* entry = find(operationCatalogue(), op);
    parts << QStringLiteral("%1 × %2").arg(count).arg(engineText(entry ? entry->title : op));
  }
  return parts.join(QStringLiteral(", "));
}

QString importedText(const ExperimentConfig& config) {
  if (!config.has("architecture.layers") || config.word("architecture.name") != "imported") return {};
  const std::string& layers = config.word("architecture.layers");
  if (layers.empty()) return {};  // a folder of an earlier version
  try {
    return summaryText(summaryOf(layers));
  } catch (const InputError&) {  // who trains it says what is wrong
    return {};
  }
}

}  // namespace hessianlab
