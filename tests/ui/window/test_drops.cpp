// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is dropped on the window does what it is for, and what cannot be used is answered in one sentence.
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

#include "model/jobs/threads.h"
#include "tests/support/drop_file.h"
#include "tests/support/lab_window.h"
#include "ui/lessons/lesson_course.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/views/draw/draw_tab.h"
#include "ui/window/dropped.h"

using namespace hessianlab;

class TestDrops : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  QString file(const QString& name, const QByteArray& bytes) {
    const QString path = folder_.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly)) qFatal("cannot write");
    out.write(bytes);
    return path;
  }
  static QString said(const MainWindow& window) { return child<QLabel>(window, "message.text")->text(); }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void filesAreToldByWhatIsInThem() {
    QImage picture(8, 8, QImage::Format_Grayscale8);
    picture.fill(Qt::black);
    const QString png = folder_.filePath(QStringLiteral("misnamed.txt"));
    QVERIFY(picture.save(png, "PNG"));
    QVERIFY(recognised(png).kind == Dropped::Picture);
    QVERIFY(recognised(file(QStringLiteral("a.json"), "{\"dataset\": {}}")).kind == Dropped::Settings);
    QVERIFY(recognised(file(QStringLiteral("b.hessianlab"), "broken")).kind ==
            Dropped::Settings);  // its reader says why
    QVERIFY(recognised(file(QStringLiteral("c.json"), "{\"title\": \"T\", \"steps\": []}")).kind == Dropped::Lesson);
    file(QStringLiteral("runs/one/config.json"), "{}");
    const QString inside = file(QStringLiteral("runs/one/run.json"), "{\"status\": \"finished\"}");
    QVERIFY(recognised(folder_.filePath(QStringLiteral("runs/one"))).kind == Dropped::Run);
    QCOMPARE(recognised(inside).path, folder_.filePath(QStringLiteral("runs/one")));
    QVERIFY(recognised(folder_.filePath(QStringLiteral("runs"))).kind == Dropped::Workspace);
    QDir(folder_.path()).mkdir(QStringLiteral("empty"));
    QVERIFY(recognised(folder_.filePath(QStringLiteral("empty"))).kind == Dropped::Data);  // its reader says why not
    for (const char* name : {"a.csv", "a.tsv", "a.npz", "a-idx3-ubyte.gz", "data_batch_1.bin", "a.tgz"})
      QVERIFY2(recognised(file(QString::fromUtf8(name), "anything")).kind == Dropped::Data, name);
    QVERIFY(recognised(file(QStringLiteral("table.txt"), "1;2;left\n3;4;right\n")).kind == Dropped::Data);
    QVERIFY(recognised(file(QStringLiteral("no-ending"), QByteArray::fromHex("00000801000000020001"))).kind ==
            Dropped::Data);
    const DroppedFile words = recognised(file(QStringLiteral("notes.txt"), "buy milk"));
    QVERIFY(words.kind == Dropped::Nothing &&
            words.problem.contains(QStringLiteral("drop data, a network, a picture")));
    QVERIFY(recognised(folder_.filePath(QStringLiteral("gone"))).problem.contains(QStringLiteral("cannot be read")));
  }

  void settingsAndLessonsAreTaken() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    ExperimentConfig other = smallMoons(1);
    other.set("training.epochs", int64_t{7});
    dropFile(*window, file(QStringLiteral("config.json"),
                           QByteArray::fromStdString(toJson(other, allCatalogues(*regularizerCatalogue())))));
    QCOMPARE(window->document().config().integer("training.epochs"), int64_t{7});
    const auto path = resourceFolder() / "lessons" / "gradient-or-hessian.json";
    dropFile(*window, QString::fromStdString(path.string()));
    QVERIFY(window->lessons().course().lesson());
  }

  void whatCannotBeUsedIsAnswered() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    dropFile(*window, file(QStringLiteral("list.txt"), "eggs"));
    QVERIFY2(said(*window).contains(QStringLiteral("nothing that the window can open")), qPrintable(said(*window)));
    QDir(folder_.path()).mkdir(QStringLiteral("bare"));
    dropFile(*window, folder_.filePath(QStringLiteral("bare")));
    QTRY_VERIFY2(said(*window).contains(QStringLiteral("is empty; choose the folder of the data")),
                 qPrintable(said(*window)));
  }

  void aPictureIsDrawn() {
    auto window = openLab(smallFashion());
    QVERIFY(untrainedShown(*window));
    QImage picture(28, 28, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    for (int i = 8; i < 20; ++i) picture.setPixel(i, i, qRgb(0, 0, 0));
    const QString png = folder_.filePath(QStringLiteral("picture.png"));
    QVERIFY(picture.save(png));
    dropFile(*window, png);
    auto* draw = qobject_cast<DrawTab*>(window->view(QStringLiteral("draw")));
    QTRY_VERIFY(draw->isVisible());
    QTRY_VERIFY(!draw->input().values.empty());
  }
};

QTEST_MAIN(TestDrops)
#include "test_drops.moc"
