using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Supervision;

namespace ElJournal.Rules.Examples;

/// <summary>Puts the closings of a row into its school: of the journal that the row speaks of, and of the whole year.</summary>
internal static class ClosingFacts
{
    internal static void Write(ExampleSchool school)
    {
        Write(school, ExampleColumns.JournalClosed, LessonFacts.Journal);
        Write(school, ExampleColumns.YearClosed, journal: null);
    }

    private static void Write(ExampleSchool school, ExampleColumn column, JournalId? journal)
    {
        var closed = school.Row.Entry(column, EntryTime.None, mayBeUnknown: false);
        school.Hide(closed, FactKinds.Closings);
        if (school.At(closed.At) is { } at)
        {
            school.Facts.Add(new JournalClosing(journal, at), school.Row.Place.At(column.Name));
        }
    }
}
