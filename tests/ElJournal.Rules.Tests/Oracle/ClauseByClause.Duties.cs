using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>What several acts ask of a lesson in the same words: a thing done by the end of its day, or at some time that nobody sets.</summary>
internal sealed partial class ClauseByClause
{
    /// <summary>Days on which a clause is in force, both inclusive.</summary>
    private readonly record struct Force(LocalDate From, LocalDate? To = null)
    {
        internal bool Holds(LocalDate date) => date >= From && !(date > To);
    }

    /// <summary>A duty of every lesson that is not cancelled.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="force">When the clause is in force.</param>
    /// <param name="isSameDay">Whether it is due by the end of the day; if not, no moment is set.</param>
    /// <param name="journal">The journal.</param>
    /// <param name="lesson">The lesson.</param>
    /// <param name="done">When it was done.</param>
    /// <param name="shown">The kind of fact that would show it.</param>
    private void OfLesson(string norm, Force force, bool isSameDay, Journal journal, LessonRecord lesson, Moment done, FactKinds shown)
    {
        var about = $"lesson:{lesson.Id}";
        var date = lesson.Current.Date;
        if (!force.Holds(date))
        {
            Say(norm, about, OracleVerdict.NotInForce);
        }
        else if (lesson.Current.Status == LessonStatus.Cancelled)
        {
            Say(norm, about, OracleVerdict.NotApplicable);
        }
        else if (isSameDay)
        {
            SayDuty(norm, about, EndOfLessonDay(lesson), isMoment: false, done, Covers(shown, date, journal));
        }
        else
        {
            var over = EndOf(journal, lesson);
            SayOpen(norm, about, over, ClosedAfter(journal.Id, over), done, Covers(shown, date, journal));
        }
    }

    /// <summary>When a lesson has ended; one whose end nobody knows, with its day.</summary>
    private Instant EndOf(Journal journal, LessonRecord lesson) => TimesOf(journal, lesson.Current).End ?? EndOfDay(lesson.Current.Date);

    private static Moment FirstThatSays(LessonRecord lesson, Func<LessonEntry, bool> says) =>
        Entered(lesson.Entries.FirstOrDefault(e => e.Status == LessonStatus.Held && says(e))?.Recorded);

    /// <summary>The course of a duty of which nobody sets the moment: it can be done at any time, and a gap is open once its event is over; what a later closing does not find is overdue.</summary>
    private void SayOpen(string norm, string about, Instant over, Instant? closed, Moment done, bool isCovered)
    {
        var verdict =
            done.IsDoubtful ? OracleVerdict.Undetermined
            : done.IsKnown && done.Instant > closed ? OracleVerdict.FulfilledLate
            : !done.IsNotYet ? OracleVerdict.Fulfilled
            : !isCovered ? OracleVerdict.Undetermined
            : closed is not null ? OracleVerdict.Overdue
            : asOf >= over ? OracleVerdict.Undetermined
            : OracleVerdict.Pending;
        rows.Add(new(norm, about, verdict, closed, done.InstantOrNull));
    }
}
