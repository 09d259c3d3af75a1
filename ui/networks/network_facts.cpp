// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/networks/network_facts.h"

#include <QObject>
#include <QStringList>

#include "ui/words/config_access.h"
#include "ui/words/network_words.h"

namespace hessianlab {

namespace {

QString numbersText(const std::vector<double>& numbers) {
  QStringList words;
  for (const double number : numbers) words << shortNumber(number);
  return words.join(QStringLiteral(", "));
}

// A tenth more or less than chance tells. Never broken over two lines.
QString exactPercent(double share) {
  return QObject::tr("%1 %", "percent").arg(QString::number(100 * share, 'f', 1)).replace(u' ', QChar::Nbsp);
}

QString inputText(const ImportReport& report) {
  QStringList extents;
  for (const int64_t extent : report.shape) extents << QString::number(extent);
  QStringList parts{extents.join(QStringLiteral(" × "))};
  if (report.shape.size() == 3 && report.shape[0] == 3)
    parts << (report.input.reversedChannels ? QObject::tr("blue, green, red") : QObject::tr("red, green, blue"));
  if (report.shape.size() == 3 && report.channelsLast) parts << QObject::tr("channels last in the file");
  return parts.join(QStringLiteral("; "));
}

QString rangeText(const OnnxInput& input) {
  if (input.lowest == 0 && input.highest == 1) return QObject::tr("0 to 1, as the data are");
  return QObject::tr("%1 to %2; the data's 0 to 1 become that first")
      .arg(shortNumber(input.lowest), shortNumber(input.highest));
}

}  // namespace

std::vector<NetworkFact> factsOf(const ImportReport& report) {
  std::vector<NetworkFact> facts;
  const auto add = [&](const char* name, const QString& title, const QString& text) {
    facts.push_back({QString::fromLatin1(name), title, text});
  };
  add("input", QObject::tr("Inputs"), inputText(report));
  add("range", QObject::tr("Range"), rangeText(report.input));
  add("normalised", QObject::tr("Normalised"),
      report.mean.empty()
          ? QObject::tr("no; it takes them as they are")
          : QObject::tr("less %1; divided by %2").arg(numbersText(report.mean), numbersText(report.std)));
  add("classes", QObject::tr("Classes"), QString::number(report.classes));
  add("network", QObject::tr("Network"), summaryText(report.network));
  add("layers", QObject::tr("Layers"), operationsText(report.network));
  if (report.end != OnnxEnd::Logits)
    add("end", QObject::tr("Left off"),
        QObject::tr("the %1 at its end: the loss has one of its own")
            .arg(report.end == OnnxEnd::Softmax ? QStringLiteral("Softmax") : QStringLiteral("LogSoftmax")));
  if (report.testDifference)
    add("outputs", QObject::tr("Outputs"),
        QObject::tr("as in the file's own test data, to %1").arg(shortNumber(*report.testDifference)));
  add("accuracy", QObject::tr("Accuracy"),
      QObject::tr("%1 of the first %2 test samples; always the most frequent class: %3")
          .arg(exactPercent(report.accuracy))
          .arg(report.looked)
          .arg(exactPercent(report.chance)));
  return facts;
}

QString readingText(const OnnxInput& input) {
  QStringList parts;
  if (input.lowest != 0 || input.highest != 1)
    parts << QObject::tr("range %1 to %2").arg(shortNumber(input.lowest), shortNumber(input.highest));
  if (!input.mean.empty())
    parts << QObject::tr("less %1; divided by %2").arg(numbersText(input.mean), numbersText(input.std));
  if (input.reversedChannels) parts << QObject::tr("colours blue, green, red");
  return parts.join(QStringLiteral("; "));
}

QString chanceText(const ImportReport& report) {
  if (!report.isChance) return {};
  if (report.better)
    return QObject::tr(
               "No better than chance: most often the range of the inputs is another. Read with %1 it would be right "
               "on %2 of the first %3.")
        .arg(readingText(report.better->input), exactPercent(report.better->accuracy))
        .arg(report.better->looked);
  return QObject::tr(
      "No better than chance. Check the range of its inputs, by what they were normalised, the order of the colours, "
      "and that it numbers the classes as these data do.");
}

}  // namespace hessianlab
