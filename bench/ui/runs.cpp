// SPDX-License-Identifier: GPL-3.0-or-later
// How soon a folder of runs is in the table, and how smooth the table is then.
#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <algorithm>
#include <filesystem>
#include <utility>

#include "bench/ui/frames.h"
#include "bench/ui/lab.h"
#include "bench/ui/measures.h"
#include "model/base/error.h"
#include "model/base/records.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_files.h"
#include "model/session/training_session.h"
#include "regularizers/catalogue.h"

namespace hessianlab::bench {

namespace {

constexpr int kRuns = 200, kSeeds = 5, kEpochs = 60;
constexpr int kPatienceMs = 120'000;

namespace fs = std::filesystem;

// One run of a usual length, and copies of it that differ in strength and seed.
void fill(const fs::path& workspace) {
  const Catalogues catalogues = allCatalogues(*regularizerCatalogue());
  ExperimentConfig config = pointTraining();
  config.set("training.epochs", kEpochs);
  config.set("training.log_every", 1);
  const fs::path first = workspace / "run-000";
  {
    TrainingSession session(config, regularizerCatalogue(), nullptr, first);
    session.run();
    if (!session.waitUntilIdle(kPatienceMs / 1000.0)) throw RunError("the run of the workspace does not end");
  }
  for (int i = 1; i < kRuns; ++i) {
    std::string name = std::to_string(i);
    name = "run-" + std::string(3 - name.size(), '0') + name;
    copyRun(first, workspace / name, Edited::Refused);
    config.set("regularizer.strength", 0.001 * (1 + i / kSeeds));
    config.set("training.seed", 1 + i % kSeeds);
    replaceFiles(workspace / name, {.contents = {{run_file::kConfig, toJson(config, catalogues)}}});
  }
}

template <class Act>
double milliseconds(const Act& act) {
  QElapsedTimer clock;
  clock.start();
  act();
  QCoreApplication::processEvents();
  return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void waitForAll(MainWindow& window, const QLabel& count) {
  QElapsedTimer clock;
  clock.start();
  while (window.controller().runs().size() <= kRuns || count.text().startsWith(QStringLiteral("reading"))) {
    if (clock.elapsed() > kPatienceMs) throw RunError("the workspace is not read");
    spin(0.01);  // frames are counted where the loop sleeps
  }
}

}  // namespace

void measureRuns(const UiOptions&, UiNumbers& numbers) {
  const QTemporaryDir directory;
  fill(directory.path().toStdString());
  auto& application = *static_cast<TimedApplication*>(QCoreApplication::instance());
  ExperimentConfig config = pointTraining();
  const auto window = trainingWindow(config, QStringLiteral("training"));
  window->controller().pause();
  spin(1);
  auto* count = window->findChild<QLabel*>(QStringLiteral("runs.count"));
  auto* table = window->findChild<QTableView*>(QStringLiteral("runsTable"));
  auto* filter = window->findChild<QLineEdit*>(QStringLiteral("runs.filter"));
  auto* group = window->findChild<QCheckBox*>(QStringLiteral("runs.group"));
  if (!count || !table || !filter || !group) throw RunError("there is no table of runs");
  application.record(window.get());
  numbers["ui_runs_open_ms"] = milliseconds([&] {
    window->openWorkspace(directory.path());
    waitForAll(*window, *count);
  });
  numbers["ui_runs_frame_while_reading_ms"] = quantile(application.frames(), 1);
  application.record(nullptr);
  double sorting = 0;
  for (const bool grouped : {false, true}) {
    numbers[grouped ? "ui_runs_group_ms" : "ui_runs_ungroup_ms"] = milliseconds([&] { group->setChecked(grouped); });
    for (int column = 0; column < table->model()->columnCount(); ++column)
      for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder})
        sorting = std::max(sorting, milliseconds([&] { table->sortByColumn(column, order); }));
    numbers[grouped ? "ui_runs_sort_grouped_ms" : "ui_runs_sort_ms"] = std::exchange(sorting, 0);
    double filtering = 0;
    const QString text = QStringLiteral("λ > 0.01 and data = moons and seed < 4");
    for (int length = 1; length <= text.size(); ++length)
      filtering = std::max(filtering, milliseconds([&] { filter->setText(text.left(length)); }));
    filtering = std::max(filtering, milliseconds([&] { filter->clear(); }));
    numbers[grouped ? "ui_runs_filter_grouped_ms" : "ui_runs_filter_ms"] = filtering;
  }
}

}  // namespace hessianlab::bench
