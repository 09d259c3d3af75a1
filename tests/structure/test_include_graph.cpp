// SPDX-License-Identifier: GPL-3.0-or-later
// Layers hold: model ← regularizers, viz ← ui ← app; no Qt below, no Torch above.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

class TestIncludeGraph : public QObject {
  Q_OBJECT

  struct Rule {
    QString folder;
    QStringList allowed;  // folders of this project
    bool torch, qt;
  };

 private Q_SLOTS:
  void everyIncludeGoesDownwards() {
    const QList<Rule> rules{
        {"model", {"model"}, true, false},
        {"regularizers", {"regularizers", "model"}, true, false},
        {"viz", {"viz"}, false, true},
        {"ui", {"ui", "viz", "model"}, false, true},
        {"app", {"app", "ui", "viz", "regularizers", "model"}, false, true},
    };
    // moc cannot read raw strings that hold a '#', so the hash is written by its number.
    static const QRegularExpression include("^\\s*\\x23\\s*include\\s*[<\"]([^>\"]+)[>\"]",
                                            QRegularExpression::MultilineOption);
    // What a layer above the engine may know of it: plain data and the session's door.
    static const QRegularExpression door(R"(^model/((session|files|lessons)/|error\.h|catalogue\.h))");
    int files = 0;
    for (const Rule& rule : rules) {
      QDirIterator it(QString(HESSIANLAB_SOURCE_DIR) + "/" + rule.folder, {"*.h", "*.cpp"}, QDir::Files,
                      QDirIterator::Subdirectories);
      while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++files;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = include.globalMatch(text); match.hasNext();) {
          const QString name = match.next().captured(1);
          const QString where = file.fileName() + " includes " + name;
          static const QRegularExpression torchName("^(torch|ATen|c10)/"), qtName("^(Q[A-Z]|qcustomplot)");
          QVERIFY2(rule.torch || !torchName.match(name).hasMatch(), qPrintable(where));
          QVERIFY2(rule.qt || !qtName.match(name).hasMatch(), qPrintable(where));
          const QString top = name.section('/', 0, 0);
          if (name.contains('/') && QStringList{"model", "regularizers", "viz", "ui", "app"}.contains(top)) {
            QVERIFY2(rule.allowed.contains(top), qPrintable(where));
            if (rule.folder == "ui" && top == "model") QVERIFY2(door.match(name).hasMatch(), qPrintable(where));
          }
        }
      }
    }
    QVERIFY(files > 50);
  }

  // The session's headers are what the window sees: no Torch through them either.
  void sessionDoorIsFreeOfTorch() {
    for (const char* name : {"session/training_session.h", "session/saved_run.h", "session/results.h", "session/job.h",
                             "session/catalogues.h", "session/logit_curvature_look.h", "lessons/expression.h",
                             "lessons/lesson_library.h", "lessons/lesson_runner.h", "lessons/quantities.h",
                             "lessons/run_measurement.h", "files/lesson.h"}) {
      QFile file(QString(HESSIANLAB_SOURCE_DIR) + "/model/" + name);
      QVERIFY(file.open(QIODevice::ReadOnly));
      QVERIFY2(!file.readAll().contains("torch/"), name);
    }
  }
};

QTEST_GUILESS_MAIN(TestIncludeGraph)
#include "test_include_graph.moc"
