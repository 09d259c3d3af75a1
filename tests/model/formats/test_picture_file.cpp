// SPDX-License-Identifier: GPL-3.0-or-later
// PNG and JPEG files as pixels, brought to one size; damaged and hostile ones are refused before they cost memory.
#include <QtTest>

#include "model/formats/jpeg_orientation.h"
#include "model/formats/picture_file.h"
#include "model/formats/picture_scale.h"
#include "tests/support/message_of.h"
#include "tests/support/own_data.h"

using namespace hessianlab;

class TestPictureFile : public QObject {
  Q_OBJECT

  static std::string refusal(const std::string& bytes) {
    return messageOf([&] { decodePicture(bytes, true, 0, "x"); });
  }
  static std::vector<uint8_t> shaped(const DecodedPicture& picture, int64_t width, int64_t height, Shaping shaping) {
    std::vector<uint8_t> out(static_cast<std::size_t>(picture.channels * width * height));
    writeShaped(picture, width, height, shaping, out.data());
    return out;
  }
  static DecodedPicture grey(int64_t width, int64_t height, std::vector<uint8_t> values) {
    return {width, height, 1, std::move(values)};
  }

 private Q_SLOTS:
  void png() {
    const std::string colours("\xff\x00\x00\x00\xff\x00", 6);
    const std::string bytes = pngFile(2, 1, 3, colours);
    const PictureHeader header = readPictureHeader(bytes, "x");
    QVERIFY(header.width == 2 && header.height == 1 && header.colour);
    QCOMPARE(decodePicture(bytes, true, 0, "x").values, std::vector<uint8_t>(colours.begin(), colours.end()));
    QCOMPARE(decodePicture(bytes, false, 0, "x").values, (std::vector<uint8_t>{76, 150}));  // 0.299 and 0.587 of 255
    const std::string plain = pngFile(2, 1, 1, "\x10\x80");
    QVERIFY(!readPictureHeader(plain, "x").colour);
    QCOMPARE(decodePicture(plain, false, 0, "x").values, (std::vector<uint8_t>{0x10, 0x80}));
    QCOMPARE(decodePicture(plain, true, 0, "x").values, (std::vector<uint8_t>{16, 16, 16, 128, 128, 128}));
  }

  void jpeg() {
    const std::string bytes = jpegFile(40, 24, 3, std::string(40 * 24 * 3, '\x60'));
    const PictureHeader header = readPictureHeader(bytes, "x");
    QVERIFY(header.width == 40 && header.height == 24 && header.colour);
    const DecodedPicture whole = decodePicture(bytes, true, 0, "x"), half = decodePicture(bytes, true, 12, "x");
    QVERIFY(whole.width == 40 && whole.height == 24 && whole.channels == 3);
    QVERIFY(half.width == 20 && half.height == 12);  // its sides may not become shorter than 12
    for (const uint8_t value : whole.values) QVERIFY(std::abs(value - 0x60) <= 1);
    QCOMPARE(decodePicture(bytes, false, 0, "x").channels, int64_t{1});
  }

  // The picture that stands upright, 16×8 with its four quarters told apart, as a camera stores it in each of the eight
  // ways (Exif 2.3, figure 8), comes back upright.
  void photosAreUpright() {
    constexpr int kWidth = 16, kHeight = 8;
    const auto valueAt = [](int x, int y) { return 20 + (x < kWidth / 2 ? 0 : 60) + (y < kHeight / 2 ? 0 : 120); };
    for (int held = 1; held <= 8; ++held)
      for (const bool littleEndian : {true, false}) {
        const bool lying = held >= 5;
        const int width = lying ? kHeight : kWidth, height = lying ? kWidth : kHeight;
        std::string stored;
        for (int row = 0; row < height; ++row)
          for (int column = 0; column < width; ++column) {
            // Where the stored first row and first column are seen: top or bottom, left or right.
            int x = lying ? row : column, y = lying ? column : row;
            if (held == 2 || held == 3 || held == 6 || held == 7) x = kWidth - 1 - x;
            if (held == 3 || held == 4 || held == 7 || held == 8) y = kHeight - 1 - y;
            stored += static_cast<char>(valueAt(x, y));
          }
        const std::string bytes = heldAs(held, jpegFile(width, height, 1, stored), littleEndian);
        const PictureHeader header = readPictureHeader(bytes, "x");
        QVERIFY2(header.width == kWidth && header.height == kHeight, std::to_string(held).c_str());
        const DecodedPicture picture = decodePicture(bytes, true, 0, "x");
        QVERIFY(picture.width == kWidth && picture.height == kHeight && picture.channels == 3);
        for (int y = 0; y < kHeight; ++y)
          for (int x = 0; x < kWidth; ++x) {
            const int value = picture.values[static_cast<std::size_t>(3 * (y * kWidth + x) + 1)];
            QVERIFY2(std::abs(value - valueAt(x, y)) <= 12, std::to_string(held).c_str());
          }
        const DecodedPicture half = decodePicture(bytes, false, 4, "x");
        QVERIFY(half.width == kWidth / 2 && half.height == kHeight / 2 && half.values.front() < half.values.back());
      }
  }

  // A note that cannot be read leaves the picture as it is stored.
  void damagedNotesAreLeftAlone() {
    const std::string plain = jpegFile(8, 16, 1, std::string(128, '\x60')), noted = heldAs(6, plain);
    QVERIFY(jpegOrientation(noted).transposed && jpegOrientation(plain).isUpright());
    constexpr std::size_t kNote = 2, kNoteEnd = 38;
    for (std::size_t at = kNote; at < kNoteEnd; ++at)
      for (const char wrong : {'\0', '\x7f', '\xff'}) {
        std::string bytes = noted;
        bytes[at] = wrong;
        (void)jpegOrientation(bytes);  // whatever it says, it ends
      }
    for (std::size_t length = 0; length < kNoteEnd - 7; ++length)
      QVERIFY(jpegOrientation(std::string_view(noted).substr(0, length)).isUpright());
    for (const int beyond : {0, 9, 255}) QVERIFY(jpegOrientation(heldAs(beyond, plain)).isUpright());
    std::string far = noted;  // its directory lies outside
    far.replace(16, 4, "\xff\xff\xff\xff");
    QVERIFY(jpegOrientation(far).isUpright());
    QCOMPARE(decodePicture(far, false, 0, "x").width, int64_t{8});
  }

  void damageIsOneSentence() {
    const std::string png = plainPng(20, 20, 3, 9), jpeg = jpegFile(40, 40, 1, std::string(1600, 'a'));
    for (const std::string& bytes :
         {png.substr(0, png.size() / 2), jpeg.substr(0, jpeg.size() / 2), jpeg.substr(0, jpeg.size() - 30)}) {
      const std::string message = refusal(bytes);
      QVERIFY2(message.starts_with("x: the picture is damaged ("), message.c_str());
    }
    QVERIFY(refusal(jpegFile(8, 8, 4, std::string(256, 'a'))).find("damaged") != std::string::npos);  // CMYK
    QVERIFY(refusal("GIF89a").starts_with("x: not a PNG or JPEG picture"));
    QVERIFY(refusal("").find("an empty file") != std::string::npos);
  }

  // A few bytes that state a gigapixel are refused before memory is taken.
  void hugeOnesAreRefused() {
    std::string png = plainPng(2, 2, 1, 9);
    constexpr std::size_t kChunk = 12, kWidth = 16, kSum = 29, kSummed = 17;
    png.replace(kWidth, 8, std::string("\x00\x00\x80\x00\x00\x00\x80\x00", 8));  // 32768 × 32768
    const auto sum = static_cast<uint32_t>(crc32(0, reinterpret_cast<const Bytef*>(png.data()) + kChunk, kSummed));
    for (std::size_t i = 0; i < 4; ++i) png[kSum + i] = static_cast<char>(sum >> (24 - 8 * i));
    QVERIFY2(refusal(png).starts_with("x: the picture has 32768×32768 pixels; at most 64"), refusal(png).c_str());
    std::string jpeg = jpegFile(8, 8, 1, std::string(64, 'a'));
    const std::size_t frame = jpeg.find("\xff\xc0");
    QVERIFY(frame != std::string::npos);
    jpeg.replace(frame + 5, 4, "\xff\x00\xff\x00", 4);
    QVERIFY2(refusal(jpeg).starts_with("x: the picture has 65280×65280 pixels"), refusal(jpeg).c_str());
  }

  void itsOwnSizeStays() {
    const std::vector<uint8_t> values{1, 2, 3, 4, 5, 250};
    for (const Shaping shaping : {Shaping::Fit, Shaping::Fill, Shaping::Stretch})
      QCOMPARE(shaped(grey(3, 2, values), 3, 2, shaping), values);
    // Channels stand apart afterwards.
    QCOMPARE(shaped({2, 1, 3, {1, 2, 3, 4, 5, 6}}, 2, 1, Shaping::Fit), (std::vector<uint8_t>{1, 4, 2, 5, 3, 6}));
  }

  void shapings() {
    const DecodedPicture wide = grey(4, 2, {10, 20, 30, 40, 10, 20, 30, 40});
    // Fit: half the height is bars.
    const std::vector<uint8_t> fit = shaped(wide, 4, 4, Shaping::Fit);
    QCOMPARE(fit, (std::vector<uint8_t>{0, 0, 0, 0, 10, 20, 30, 40, 10, 20, 30, 40, 0, 0, 0, 0}));
    // Fill: the middle columns alone.
    QCOMPARE(shaped(wide, 2, 2, Shaping::Fill), (std::vector<uint8_t>{20, 30, 20, 30}));
    // Stretch: everything, so that the mean stays.
    const std::vector<uint8_t> stretched = shaped(wide, 2, 2, Shaping::Stretch);
    QCOMPARE(stretched[0] + stretched[1], 50);
    QVERIFY(stretched[0] < 20 && stretched[1] > 30 - 1);
  }

  void everyPixelCounts() {
    // One bright pixel of 32×32 is seen at 4×4, wherever it is.
    for (const std::size_t at : {0U, 100U, 527U, 1023U}) {
      std::vector<uint8_t> values(1024, 0);
      values[at] = 255;
      const std::vector<uint8_t> out = shaped(grey(32, 32, values), 4, 4, Shaping::Stretch);
      QVERIFY(*std::max_element(out.begin(), out.end()) >= 1);
    }
  }

  void larger() {
    const std::vector<uint8_t> out = shaped(grey(2, 1, {0, 200}), 8, 4, Shaping::Stretch);
    for (std::size_t x = 1; x < 8; ++x) QVERIFY(out[x] >= out[x - 1]);
    QVERIFY(out[0] == 0 && out[7] == 200);
  }
};

QTEST_GUILESS_MAIN(TestPictureFile)
#include "test_picture_file.moc"
