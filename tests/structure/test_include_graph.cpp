// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the house holds: model ← regularizers, viz ← ui ← app; no Qt below, no Torch above; and inside model, ui
// and viz each folder includes only itself and those before it.
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

namespace {

// The folders inside `top` from the lowest to the highest. A folder stands for all below it that is not named itself,
// "views/*" for each folder in it, which do not know each other; "" for files that lie in none.
struct Order {
  QString top;
  QStringList folders;

  // The named folder of the file `path` ("ui/views/map/map_tab.h"), and its place in the order; −1: it has none.
  int rank(const QString& path, QString* name) const {
    QString folder = path.section(u'/', 1, -2);
    *name = folder;
    for (; !folder.isEmpty(); folder = folder.section(u'/', 0, -2)) {
      *name = folder;
      if (const auto found = folders.indexOf(folder); found >= 0) return static_cast<int>(found);
      const QString siblings = folder.section(u'/', 0, -2) + QStringLiteral("/*");
      if (const auto found = folders.indexOf(siblings); found >= 0) return static_cast<int>(found);
    }
    return static_cast<int>(folders.indexOf(QString()));
  }
};

const QList<Order>& orders() {
  static const QList<Order> all{
      {QStringLiteral("model"),
       QStringLiteral(
           "base jobs distributed questions formats data nn objective curvature weights attacks robustness samples "
           "training labs runs session lessons study")
           .split(u' ')},
      {QStringLiteral("viz"), QStringLiteral("base plot map picture bars animation").split(u' ')},
      {QStringLiteral("ui"),
       QStringLiteral("words parts export document data runs experiment networks views views/* views/catalogue "
                      "report animation twin studies lessons palette guide window")
           .split(u' ')},
  };
  return all;
}

// moc cannot read raw strings that hold a '#', so the hash is written by its number.
QStringList includesIn(const QString& text) {
  static const QRegularExpression include("^\\s*\\x23\\s*include\\s*[<\"]([^>\"]+)[>\"]",
                                          QRegularExpression::MultilineOption);
  QStringList names;
  for (auto match = include.globalMatch(text); match.hasNext();) names << match.next().captured(1);
  return names;
}

// The includes of every source file below `top`, by its path from the root of the tree.
QMap<QString, QStringList> filesOf(const QString& top) {
  const QDir root(QStringLiteral(HESSIANLAB_SOURCE_DIR));
  QMap<QString, QStringList> files;
  QDirIterator it(root.filePath(top), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
  while (it.hasNext()) {
    QFile file(it.next());
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(file.fileName()));
    files.insert(root.relativeFilePath(file.fileName()), includesIn(QString::fromUtf8(file.readAll())));
  }
  return files;
}

bool isTorch(const QString& include) {
  static const QRegularExpression name("^(torch|ATen|c10)/");
  return name.match(include).hasMatch();
}

bool isQt(const QString& include) {
  static const QRegularExpression name("^(Q[A-Z]|qcustomplot)");
  return name.match(include).hasMatch();
}

}  // namespace

class TestIncludeGraph : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyIncludeGoesDownwards() {
    struct Rule {
      QString folder;
      QStringList allowed;  // folders of this project
      bool torch, qt;
    };
    const QList<Rule> rules{
        {"model", {"model"}, true, false},
        {"regularizers", {"regularizers", "model"}, true, false},
        {"viz", {"viz"}, false, true},
        {"ui", {"ui", "viz", "model"}, false, true},
        {"app", {"app", "ui", "viz", "regularizers", "model"}, false, true},
    };
    const QStringList tops{"model", "regularizers", "viz", "ui", "app"};
    for (const Rule& rule : rules) {
      const auto files = filesOf(rule.folder);
      QVERIFY(files.size() > 5);
      for (auto file = files.begin(); file != files.end(); ++file) {
        for (const QString& name : file.value()) {
          const QString where = file.key() + " includes " + name;
          QVERIFY2(rule.torch || !isTorch(name), qPrintable(where));
          QVERIFY2(rule.qt || !isQt(name), qPrintable(where));
          const QString top = name.section(u'/', 0, 0);
          QVERIFY2(!name.contains(u'/') || !tops.contains(top) || rule.allowed.contains(top), qPrintable(where));
        }
      }
    }
  }

  void everyFolderKnowsOnlyThoseBeforeIt_data() {
    QTest::addColumn<int>("which");
    for (int i = 0; i < orders().size(); ++i) QTest::addRow("%s", qPrintable(orders()[i].top)) << i;
  }
  void everyFolderKnowsOnlyThoseBeforeIt() {
    QFETCH(int, which);
    const Order& order = orders()[which];
    QSet<QString> seen;
    const auto files = filesOf(order.top);
    for (auto file = files.begin(); file != files.end(); ++file) {
      QString own;
      const int rank = order.rank(file.key(), &own);
      QVERIFY2(rank >= 0, qPrintable(file.key() + " lies in no folder of the order"));
      seen << order.folders[rank];
      for (const QString& name : file.value()) {
        if (!name.startsWith(order.top + u'/')) continue;
        QString other;
        const int below = order.rank(name, &other);
        QVERIFY2(below < rank || other == own, qPrintable(file.key() + " includes " + name));
      }
    }
    for (const QString& folder : order.folders)
      QVERIFY2(seen.contains(folder), qPrintable(folder + " is named in the order but holds no file"));
  }

  // What the order finds in made-up files, so that a mistake in it cannot hide an arrow that runs up.
  void anArrowThatRunsUpIsFound() {
    QString name;
    const Order& ui = orders().back();
    QCOMPARE(ui.rank(QStringLiteral("ui/views/lab_view.h"), &name), ui.folders.indexOf(QStringLiteral("views")));
    const int map = ui.rank(QStringLiteral("ui/views/map/map_tab.h"), &name);
    QCOMPARE(name, QStringLiteral("views/map"));
    QCOMPARE(ui.rank(QStringLiteral("ui/views/draw/draw_tab.h"), &name), map);
    QCOMPARE(name, QStringLiteral("views/draw"));  // another folder of the same rank: not to be included
    QVERIFY(ui.rank(QStringLiteral("ui/views/catalogue/view_catalogue.h"), &name) > map);
    QVERIFY(ui.rank(QStringLiteral("ui/window/main_window.h"), &name) > map);
    QVERIFY(ui.rank(QStringLiteral("ui/words/time_words.h"), &name) < map);
    QCOMPARE(ui.rank(QStringLiteral("ui/stray.h"), &name), -1);
    const Order& model = orders().front();
    QCOMPARE(model.rank(QStringLiteral("model/robustness/bounds/lipschitz.cpp"), &name),
             model.folders.indexOf(QStringLiteral("robustness")));
    QCOMPARE(model.rank(QStringLiteral("model/elsewhere/x.h"), &name), -1);
  }

  // Whatever the window includes, however far below, is free of Torch.
  void theWindowReachesNoTorch() {
    const auto engine = filesOf(QStringLiteral("model"));
    QSet<QString> reached;
    QStringList open;
    for (const auto& includes : filesOf(QStringLiteral("ui"))) open << includes;
    while (!open.isEmpty()) {
      const QString name = open.takeLast();
      if (!engine.contains(name) || reached.contains(name)) continue;
      reached << name;
      for (const QString& next : engine[name]) {
        QVERIFY2(!isTorch(next), qPrintable("the window reaches " + name + ", which includes " + next));
        open << next;
      }
    }
    QVERIFY(reached.size() > 20);
  }

  void noFileIsLong() {
    constexpr int kMostLines = 450;
    for (const char* top : {"model", "regularizers", "viz", "ui", "app", "bench", "tests"}) {
      for (const QString& path : filesOf(top).keys()) {
        QFile file(QStringLiteral(HESSIANLAB_SOURCE_DIR "/") + path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().count('\n') < kMostLines, qPrintable(path));
      }
    }
  }
};

QTEST_GUILESS_MAIN(TestIncludeGraph)
#include "test_include_graph.moc"
