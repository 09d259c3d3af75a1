// SPDX-License-Identifier: GPL-3.0-or-later
// A grid of settings × seeds: which runs it has, and what it refuses.
#include <QtTest>
#include <set>

#include "model/base/error.h"
#include "model/runs/catalogues.h"
#include "model/study/grid.h"
#include "regularizers/catalogue.h"

using namespace hessianlab;

class TestGrid : public QObject {
  Q_OBJECT

  const Catalogues catalogues_ = allCatalogues(*regularizerCatalogue());

  ExperimentConfig base() const {
    ExperimentConfig config;
    config.set("dataset.name", "moons");
    config["regularizer"] = {"hessian-norm", {{"strength", 0.1}}};
    return validated(config, catalogues_, "test");
  }
  std::string refusal(const std::vector<std::string>& axes, int64_t seeds = 0) const {
    try {
      std::vector<GridAxis> parsed;
      for (const std::string& axis : axes) parsed.push_back(parseGridAxis(axis));
      makeGrid(base(), parsed, seeds, catalogues_);
    } catch (const InputError& error) {
      return error.what();
    }
    return {};
  }

 private Q_SLOTS:
  void everyCombinationIsARunAndSeedsAreTheInnermost() {
    const auto cells =
        makeGrid(base(), {parseGridAxis("regularizer.strength=0.01,1"), parseGridAxis("architecture.hidden=[8],[8,8]")},
                 2, catalogues_);
    QCOMPARE(cells.size(), std::size_t{8});
    QCOMPARE(cells[0].name, std::string("strength-0.01_hidden-8_seed-1"));
    QCOMPARE(cells[3].name, std::string("strength-0.01_hidden-8-8_seed-2"));
    QCOMPARE(cells[7].config.number("regularizer.strength"), 1.0);
    QCOMPARE(cells[7].config.integer("training.seed"), int64_t{2});
    QCOMPARE(std::get<Widths>(cells[7].config.value("architecture.hidden")), (Widths{8, 8}));
  }
  void withoutAGridItIsTheRunItself() {
    const auto cells = makeGrid(base(), {}, 0, catalogues_);
    QCOMPARE(cells.size(), std::size_t{1});
    QCOMPARE(cells[0].name, std::string("run"));
    QVERIFY(cells[0].config == base());
  }
  void namesOfFoldersAreSafeAndDifferent() {
    const auto cells = makeGrid(base(), {parseGridAxis("dataset.path=../x,.. x,\"\"")}, 0, catalogues_);
    std::set<std::string> names;
    for (const GridCell& cell : cells) {
      QVERIFY2(cell.name.find('/') == std::string::npos && cell.name[0] != '.', cell.name.c_str());
      names.insert(cell.name);
    }
    QCOMPARE(names.size(), cells.size());
  }
  void whatIsWrongIsNamed() {
    QVERIFY(refusal({"strength"}).find("use KEY=VALUE1,VALUE2") != std::string::npos);
    QVERIFY(refusal({"regularizer.strength=1,,2"}).find("use KEY=VALUE1,VALUE2") != std::string::npos);
    QVERIFY(refusal({"regularizer.strengt=1"}).find("did you mean") != std::string::npos);
    QVERIFY(refusal({"regularizer.strength=1", "regularizer.strength=2"}).find("twice") != std::string::npos);
    QVERIFY(refusal({"training.seed=1,2"}, 3).find("twice") != std::string::npos);
    QVERIFY(refusal({"regularizer.strength=1,2"}, 9000).find("more than") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(TestGrid)
#include "test_grid.moc"
