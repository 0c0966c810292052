using ElJournal.Domain.Coverage;
using ElJournal.Domain.Records;

namespace ElJournal.Import.OneRoster;

/// <summary>States how fully an export holds what it can hold; of everything else it holds nothing.</summary>
internal sealed class OneRosterCoverage(OneRosterContext context, RosterGroups groups, bool areSessionsWhole)
{
    internal void AddTo(SchoolRegisterBuilder register)
    {
        var classes = context.LevelOf(OneRosterSheets.Classes);
        var members = Least(classes, context.LevelOf(OneRosterSheets.Enrollments));
        State(FactKinds.Journals, classes);
        State(FactKinds.Subgroups, groups.OpenEnrolments.Contains(false) ? Least(members, CoverageLevel.Partial) : members);
        if (groups.HasHomerooms)
        {
            State(FactKinds.Classes, classes);
            State(FactKinds.Enrolments, groups.OpenEnrolments.Contains(true) ? Least(members, CoverageLevel.Partial) : members);
        }

        // Teachers alone can be told from other staff.
        State(FactKinds.StaffRoles, context.Teachers.Count > 0 ? CoverageLevel.Partial : CoverageLevel.Absent);
        State(FactKinds.Periods, Partly(context.LevelOf(OneRosterSheets.Sessions), areSessionsWhole));
        var items = context.LevelOf(OneRosterSheets.LineItems);
        State(FactKinds.Assessments, items);
        State(FactKinds.Marks, Partly(Least(items, context.LevelOf(OneRosterSheets.Results)), context.OtherScores == 0));

        void State(FactKinds kind, CoverageLevel level)
        {
            if (level != CoverageLevel.Absent)
            {
                register.Add(new CoverageStatement(kind, level));
            }
        }
    }

    private static CoverageLevel Partly(CoverageLevel level, bool isWhole) => isWhole ? level : Least(level, CoverageLevel.Partial);

    private static CoverageLevel Least(CoverageLevel one, CoverageLevel other) => one < other ? one : other;
}
