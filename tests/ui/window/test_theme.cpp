// SPDX-License-Identifier: GPL-3.0-or-later
// Light and dark: as the desktop tells over D-Bus until a person chooses, and without leftovers after many switches.
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>

#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "ui/parts/lab_style.h"
#include "ui/window/system_theme.h"
#include "viz/base/plot_widget.h"

using namespace hessianlab;

namespace {

constexpr uint kDark = 1, kLight = 2;
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");

}  // namespace

// The desktop's portal, with one setting.
class Portal : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

 public:
  bool open(const QString& bus) {
    connection_ = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(bus, QStringLiteral("portal")));
    return connection_->registerService(QStringLiteral("org.freedesktop.portal.Desktop")) &&
           connection_->registerObject(kPath, this, QDBusConnection::ExportAllSlots);
  }
  void change(uint scheme) {
    scheme_ = scheme;
    QDBusMessage signal = QDBusMessage::createSignal(kPath, kInterface, QStringLiteral("SettingChanged"));
    signal << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme")
           << QVariant::fromValue(QDBusVariant(scheme_));
    connection_->send(signal);
  }
  int asked = 0;

 public Q_SLOTS:
  QDBusVariant Read(const QString& group, const QString& key) {
    ++asked;
    const bool known = group == u"org.freedesktop.appearance" && key == u"color-scheme";
    return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? scheme_ : 0U)));
  }

 private:
  std::unique_ptr<QDBusConnection> connection_;
  uint scheme_ = kDark;
};

class TestTheme : public QObject {
  Q_OBJECT

  static void waitForDrawing(MainWindow& window) {
    for (PlotWidget* plot : window.findChildren<PlotWidget*>()) plot->bringUpToDate();
    QTest::qWait(0);
  }
  // Without the status bar, which tells of memory and time.
  static QList<QImage> picturesOf(MainWindow& window) {
    waitForDrawing(window);
    QList<QImage> pictures{window.centralWidget()->grab().toImage(), window.menuBar()->grab().toImage()};
    for (const char* name : {"transportBar", "dock.experiment", "dock.runs"})
      pictures << child<QWidget>(window, name)->grab().toImage();
    return pictures;
  }
  static bool comesBack(MainWindow& window) {
    window.setDark(true);
    const auto dark = picturesOf(window);
    window.setDark(false);
    const auto light = picturesOf(window);
    for (int i = 0; i < 10; ++i) window.setDark(i % 2 == 0);
    const bool lightAgain = picturesOf(window) == light;
    window.setDark(true);
    const bool darkAgain = picturesOf(window) == dark;
    window.setDark(false);
    return dark != light && lightAgain && darkAgain;
  }
  QProcess bus_;
  Portal portal_;

 private Q_SLOTS:
  void initTestCase() {
    configureThreads(1);
    QApplication::setStyle(new LabStyle);
    bus_.start(QStringLiteral("dbus-daemon"),
               {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(bus_.waitForStarted(kPatienceMs) && bus_.waitForReadyRead(kPatienceMs));
    const QByteArray address = bus_.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QVERIFY(portal_.open(QString::fromLatin1(address)));
  }
  void cleanupTestCase() {
    bus_.terminate();
    QVERIFY(bus_.waitForFinished(kPatienceMs));
  }

  void theDesktopIsFollowedUntilAPersonChooses() {
    auto window = openLab(smallMoons());
    QVERIFY(!window->followsSystem() && !window->isDark());
    auto* follow = child<QAction>(*window, "themeOfSystem");
    follow->trigger();
    QVERIFY(window->followsSystem() && follow->isChecked());
    QTRY_VERIFY_WITH_TIMEOUT(window->isDark(), kPatienceMs);
    QCOMPARE(portal_.asked, 1);
    portal_.change(kLight);
    QTRY_VERIFY_WITH_TIMEOUT(!window->isDark(), kPatienceMs);
    window->setFocus();
    QTest::keyClick(window.get(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(window->isDark() && !window->followsSystem() && !follow->isChecked());
    portal_.change(kLight);
    portal_.change(kDark);
    portal_.change(kLight);
    SystemTheme other;  // whoever still listens has heard it by then
    QSignalSpy heard(&other, &SystemTheme::told);
    QVERIFY(heard.wait(kPatienceMs));
    QVERIFY(window->isDark());
  }

  void tenSwitchesLeaveNothingBehind() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    for (const char* view : {"training", "robustness", "curvature", "estimators", "map"}) {
      window->raiseView(QString::fromLatin1(view));
      // What is still measured may change a picture; what a switch leaves behind does so every time. Once is enough:
      // QTRY asks again after it has heard yes.
      bool cameBack = false;
      const auto hasComeBack = [&] { return cameBack || (cameBack = comesBack(*window)); };
      QTRY_VERIFY2_WITH_TIMEOUT(hasComeBack(), view, kPatienceMs);
    }
  }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
