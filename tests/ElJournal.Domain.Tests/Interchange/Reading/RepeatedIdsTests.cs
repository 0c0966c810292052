using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Journals;

namespace ElJournal.Domain.Tests.Interchange.Reading;

public sealed class RepeatedIdsTests
{
    [Fact]
    public void Look_EqualFingerprintsOfDifferentIds_IsNoDefect()
    {
        var (first, second) = (Journal("J1", "L1"), Journal("J2", "L2"));
        var repeated = new RepeatedIds<LessonId>([first.Lessons.FingerprintOf(0), second.Lessons.FingerprintOf(0)], FieldTypes.Lesson, "lesson");
        var defects = new FileDefects("journals/J2.jsonl");

        repeated.Look(first, defects);
        repeated.Look(second, defects);

        Assert.Equal(0, defects.Count);
    }

    [Fact]
    public void Look_IdOnlyReferredTo_IsNoDefect()
    {
        var (first, second) = (Journal("J1", "L1"), Journal("J2", "L1", line: 0));
        var repeated = new RepeatedIds<LessonId>([first.Lessons.FingerprintOf(0)], FieldTypes.Lesson, "lesson");
        var defects = new FileDefects("journals/J2.jsonl");

        repeated.Look(first, defects);
        repeated.Look(second, defects);

        Assert.Equal(0, defects.Count);
    }

    [Fact]
    public void FindSuspects_SeveralJournals_FindsWhatStandsInTwo()
    {
        var census = new IdCensus(4);
        census.Count(0, Journal("J1", "L1").Lessons);
        census.Count(1, Journal("J2", "L2").Lessons);
        census.Count(3, Journal("J3", "L1").Lessons);

        var suspects = census.FindSuspects();

        Assert.Equal([Fingerprint.Shorten(Fingerprint.Of("L1"u8))], suspects);
        Assert.Equal([true, false, false, true], Enumerable.Range(0, 4).Select(j => census.HoldsAny(j, suspects)));
    }

    private static FactReading Journal(string journal, string lesson, int line = 1)
    {
        var reading = new FactReading(new RegisterIds()) { Journal = JournalId.Parse(journal) };
        reading.Lessons.Define(reading.Lessons.Add(System.Text.Encoding.UTF8.GetBytes(lesson), LessonId.Parse(lesson)), line);
        return reading;
    }
}
