using System.Text;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Support;
using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.Rules.Tests.Monitoring;

public sealed class DutyCalendarTests
{
    private static readonly SchoolYearRecord School = DemoSchool.Make(new DemoOptions { Pupils = 30, Seed = 1 }).Record;
    private static readonly ComplianceMonitor Monitor = new(new Regulation(TestPacks.Lenskaya), School, Instant.FromUtc(2023, 12, 12, 8, 0));

    [Fact]
    public void ToDo_OfEveryBearer_ListsEachOpenAndOverdueDutyOnce()
    {
        var listed = Monitor.Bearers().SelectMany(b => Monitor.ToDo(b)).Select(i => $"{i.Id} {i.Verdict}").Order(StringComparer.Ordinal);

        Assert.Equal(Monitor.Standing.Where(s => s.Verdict is Verdict.Pending or Verdict.Overdue).Select(s => $"{s.Id} {s.Verdict}").Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public void ToDo_OfATeacher_SaysWhatAndWhen()
    {
        var items = Monitor.ToDo(ATeacher());

        Assert.NotEmpty(items);
        Assert.All(items, i => Assert.False(string.IsNullOrWhiteSpace(i.Title)));
        Assert.Equal(items.Select(i => i.Due.InstantOrNull ?? Instant.MaxValue).Order(), items.Select(i => i.Due.InstantOrNull ?? Instant.MaxValue));
    }

    [Fact]
    public void ToCalendar_OfATeacher_KeepsToTheLinesOfRfc5545()
    {
        var text = Monitor.ToCalendar(ATeacher());

        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', text);
        Assert.Equal(Monitor.ToDo(ATeacher()).Count(i => i.Due.InstantOrNull is not null), text.Split("BEGIN:VEVENT").Length - 1);
        Assert.Equal(text, Monitor.ToCalendar(ATeacher()));
    }

    [Fact]
    public void ToCalendar_Unfolded_HoldsTextsEscaped()
    {
        var item = Monitor.ToDo(ATeacher()).First(i => i.Due.InstantOrNull is not null) with { Title = "урок; «Алгебра», класс 7А\\Б" };
        var text = DutyCalendar.Write([item], School.Register.Clock, Monitor.AsOf).Replace("\r\n ", "", StringComparison.Ordinal);

        Assert.Contains(@"DESCRIPTION:урок\; «Алгебра»\, класс 7А\\Б\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTAMP:20231212T080000Z\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_DutyUntilTheEndOfADay_IsAnEventOfThatDay()
    {
        var clock = School.Register.Clock;
        var item = Monitor.ToDo(ATeacher())[0] with { Due = Domain.Time.Deadlines.Deadline.Before(clock.EndOfDay(new LocalDate(2023, 12, 15))) };

        var text = DutyCalendar.Write([item], clock, Monitor.AsOf);

        Assert.Contains("DTSTART;VALUE=DATE:20231215\r\nDTEND;VALUE=DATE:20231216\r\n", text, StringComparison.Ordinal);
    }

    private static StaffId ATeacher() => Monitor.Bearers().OfType<StaffId>().MaxBy(b => Monitor.Standing.Count(s => s.Bearer == b && s.Verdict == Verdict.Pending));
}
