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
    const QString model = QStringLiteral(HESSIANLAB_SOURCE_DIR "/model/");
    QStringList door{QStringLiteral("session/training_session.h"), QStringLiteral("session/saved_run.h"),
                     QStringLiteral("session/results.h"),          QStringLiteral("session/job.h"),
                     QStringLiteral("session/catalogues.h"),       QStringLiteral("files/lesson.h")};
    for (const QString& look : QDir(model + QStringLiteral("session")).entryList({QStringLiteral("*_look.h")}))
      door << QStringLiteral("session/") + look;
    for (const QString& lesson : QDir(model + QStringLiteral("lessons")).entryList({QStringLiteral("*.h")}))
      door << QStringLiteral("lessons/") + lesson;
    QVERIFY(door.size() > 10);
    for (const QString& name : door) {
      QFile file(model + name);
      QVERIFY(file.open(QIODevice::ReadOnly));
      QVERIFY2(!file.readAll().contains("torch/"), qPrintable(name));
    }
  }
};

QTEST_GUILESS_MAIN(TestIncludeGraph)
#include "test_include_graph.moc"
