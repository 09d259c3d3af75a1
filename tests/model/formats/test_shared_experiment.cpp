// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment as one line: whole or refused, with one sentence.
#include <QtTest>

#include "model/formats/shared_experiment.h"
#include "tests/support/message_of.h"
#include "tests/support/small_catalogues.h"

using namespace hessianlab;

class TestSharedExperiment : public QObject {
  Q_OBJECT

  const Catalogues catalogues_ = smallCatalogues();

  SharedExperiment some() const {
    SharedExperiment experiment;
    experiment.config = parseConfig(R"({"dataset":{"name":"moons"},"training":{"seed":7}})", catalogues_, "test");
    experiment.norm = Norm::L2;
    experiment.epsilonL2 = 0.3;
    experiment.view = "map";
    return experiment;
  }
  std::string refusal(const std::string& line) const {
    return messageOf([&] { parseSharedExperiment(line, catalogues_); });
  }

 private Q_SLOTS:
  void whatIsWrittenIsReadAlsoWithBrokenLines() {
    const std::string line = toLine(some(), catalogues_);
    QVERIFY(isSharedExperiment(line));
    QVERIFY(line.find('\n') == std::string::npos);
    QVERIFY(parseSharedExperiment(line, catalogues_) == some());
    std::string broken = "  ";
    for (std::size_t i = 0; i < line.size(); ++i)
      broken += (i > 20 && i % 60 == 0 ? "\n" : "") + std::string(1, line[i]);
    QVERIFY(parseSharedExperiment(broken + "\r\n", catalogues_) == some());
  }

  void everyMissingOrChangedCharacterIsNoticed() {
    const std::string line = toLine(some(), catalogues_);
    for (std::size_t cut = 14; cut < line.size() - 4; ++cut) QVERIFY(!refusal(line.substr(0, cut)).empty());
    int accepted = 0;
    for (std::size_t at = 13; at < line.size(); ++at) {
      std::string changed = line;
      changed[at] = changed[at] == 'A' ? 'B' : 'A';
      if (refusal(changed).empty()) {
        ++accepted;
        QVERIFY(parseSharedExperiment(changed, catalogues_) == some());  // bits of the padding alone
      }
    }
    QVERIFY2(accepted <= 2, qPrintable(QString::number(accepted)));
  }

  void othersAreRefusedInOneSentence() {
    QVERIFY(!isSharedExperiment("https://example.org"));
    QVERIFY(refusal("hessianlab:2:xyz").find("newer version") != std::string::npos);
    QVERIFY(refusal("hessianlab:1:").find("missing or was changed") != std::string::npos);
    QVERIFY(refusal("hessianlab:1:%%%%").find("missing or was changed") != std::string::npos);
    QVERIFY(refusal("moons").find("does not begin with") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(TestSharedExperiment)
#include "test_shared_experiment.moc"
