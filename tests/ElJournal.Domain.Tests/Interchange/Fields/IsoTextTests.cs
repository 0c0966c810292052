using System.Text;
using ElJournal.Domain.Interchange.Fields;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.Domain.Tests.Interchange.Fields;

[Laws(1000, "20230901,3")]
public sealed class IsoTextTests
{
    private static readonly LocalTimePattern MinutePattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2023-04-31")]
    [InlineData("2023-13-01")]
    [InlineData("2023-00-01")]
    [InlineData("2023-01-00")]
    [InlineData("0000-01-01")]
    [InlineData("2023-1-01")]
    [InlineData("2023-01-0x")]
    [InlineData("20230-01-01")]
    [InlineData("2023/01/01")]
    [InlineData(" 2023-01-01")]
    [InlineData("2023-01-01 ")]
    [InlineData("-023-01-01")]
    [InlineData("")]
    public void TryParseDate_NoDate_IsRefused(string text) => Assert.False(IsoText.TryParseDate(Bytes(text), out _));

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("2000-02-29")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void TryParseDate_EdgeOfTheCalendar_IsRead(string text)
    {
        Assert.True(IsoText.TryParseDate(Bytes(text), out var date));

        Assert.Equal(LocalDatePattern.Iso.Parse(text).Value, date);
    }

    [Theory]
    [InlineData("24:00")]
    [InlineData("08:60")]
    [InlineData("08:00:60")]
    [InlineData("8:00")]
    [InlineData("08.00")]
    [InlineData("08:00:")]
    [InlineData("08:00:00.5")]
    [InlineData("08:0")]
    [InlineData("")]
    public void TryParseTime_NoTime_IsRefused(string text) => Assert.False(IsoText.TryParseTime(Bytes(text), out _));

    [Theory]
    [InlineData("2023-09-12T06:20:00")]
    [InlineData("2023-09-12T06:20:00z")]
    [InlineData("2023-09-12t06:20:00Z")]
    [InlineData("2023-09-12T06:20Z")]
    [InlineData("2023-09-12T06:20:00.Z")]
    [InlineData("2023-09-12T06:20:00,5Z")]
    [InlineData("2023-09-12T06:20:00.1234567890Z")]
    [InlineData("2023-09-12T06:20:00+00:00")]
    [InlineData("2023-09-12T24:00:00Z")]
    [InlineData("2023-09-31T06:20:00Z")]
    [InlineData("2023-09-12T06:20:60Z")]
    [InlineData("")]
    public void TryParseInstant_NoInstant_IsRefused(string text) => Assert.False(IsoText.TryParseInstant(Bytes(text), out _));

    [Property]
    public void Date_is_written_as_the_pattern_of_NodaTime_does_and_read_back(DoNotSize<uint> seed)
    {
        var date = new LocalDate(1, 1, 1).PlusDays((int)(seed.Item % 3_652_059));

        var text = Text(target => IsoText.Format(date, target));

        Assert.Equal(LocalDatePattern.Iso.Format(date), text);
        Assert.True(IsoText.TryParseDate(Bytes(text), out var read));
        Assert.Equal(date, read);
    }

    [Property]
    public void Time_is_written_as_the_pattern_of_NodaTime_does_and_read_back(DoNotSize<uint> seed)
    {
        var time = LocalTime.FromSecondsSinceMidnight((int)(seed.Item % 86_400));

        var text = Text(target => IsoText.Format(time, target));

        Assert.Equal(time.Second == 0 ? MinutePattern.Format(time) : LocalTimePattern.ExtendedIso.Format(time), text);
        Assert.True(IsoText.TryParseTime(Bytes(text), out var read));
        Assert.Equal(time, read);
    }

    [Property]
    public void Instant_is_written_as_the_pattern_of_NodaTime_does_and_read_back(DoNotSize<ulong> seed, DoNotSize<uint> fraction)
    {
        var nanoseconds = (fraction.Item % 4) switch { 0 => 0L, 1 => fraction.Item % 1_000_000_000, 2 => fraction.Item % 1000 * 1_000_000, _ => fraction.Item % 10 };
        var instant = Instant.FromUnixTimeSeconds(-62_135_596_800 + (long)(seed.Item % 315_537_897_600)).PlusNanoseconds(nanoseconds);

        var text = Text(target => IsoText.Format(instant, target));

        Assert.Equal(InstantPattern.ExtendedIso.Format(instant), text);
        Assert.True(IsoText.TryParseInstant(Bytes(text), out var read));
        Assert.Equal(instant, read);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(Func<byte[], int> write)
    {
        var target = new byte[IsoText.MaxLength];
        return Encoding.UTF8.GetString(target, 0, write(target));
    }
}
