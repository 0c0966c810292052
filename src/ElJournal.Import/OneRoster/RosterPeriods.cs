using System.Globalization;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;

namespace ElJournal.Import.OneRoster;

/// <summary>Makes study periods of sessions.</summary>
internal static class RosterPeriods
{
    private const int Quarters = 4;
    private const int Trimesters = 3;

    /// <summary>Adds the periods.</summary>
    /// <returns>Whether every session became one.</returns>
    internal static bool AddTo(SchoolRegisterBuilder register, OneRosterContext context)
    {
        var isWhole = true;
        var taken = new HashSet<PeriodKind>();
        foreach (var sessions in context.SessionFacts.GroupBy(s => s.Type).OrderBy(g => g.Key))
        {
            // Terms and grading periods may both divide the same year: those of the first type are its quarters.
            if (KindOf(sessions.Key, sessions.Count()) is not { } kind || !taken.Add(kind))
            {
                var number = sessions.Count().ToString(CultureInfo.InvariantCulture);
                context.Log.Tell(OneRosterNotices.OtherSessions, default, OneRosterCodes.Sessions.Format(sessions.Key), number);
                isWhole = false;
                continue;
            }

            foreach (var session in sessions)
            {
                register.Add(new StudyPeriod(PeriodId.Parse(session.Id.Value), kind, schoolClass: null, session.First, session.Last), session.Place);
            }
        }

        return isWhole;
    }

    /// <summary>The standard leaves the length of terms and grading periods open; their number in the year tells it.</summary>
    private static PeriodKind? KindOf(SessionType type, int number) => (type, number) switch
    {
        (SessionType.SchoolYear, _) => PeriodKind.Year,
        (SessionType.Semester, _) => PeriodKind.HalfYear,
        (_, Quarters) => PeriodKind.Quarter,
        (_, Trimesters) => PeriodKind.Trimester,
        _ => null,
    };
}
