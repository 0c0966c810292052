using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Import.Reading;
using ElJournal.Import.Tables;

namespace ElJournal.Import.OneRoster;

/// <summary>What is known while an export is being read.</summary>
internal sealed class OneRosterContext : SheetContext
{
    internal OneRosterContext(ImportLog log, OneRosterImportOptions options, IEnumerable<string> sheets)
        : base(log, options.Limits, options.TimeZone, sheets)
    {
        Orgs = Keys<SourcedId>(OneRosterSheets.Orgs, "организации", SourcedId.TryParse);
        Sessions = Keys<SourcedId>(OneRosterSheets.Sessions, "периода", SourcedId.TryParse);
        Courses = Keys<SourcedId>(OneRosterSheets.Courses, "курса", SourcedId.TryParse);
        Users = Keys<SourcedId>(OneRosterSheets.Users, "пользователя", SourcedId.TryParse);
        Classes = Keys<SourcedId>(OneRosterSheets.Classes, "учебной группы", SourcedId.TryParse);
        Categories = Keys<SourcedId>(OneRosterSheets.Categories, "категории", SourcedId.TryParse);
        Items = Keys<SourcedId>(OneRosterSheets.LineItems, "работы", SourcedId.TryParse);
    }

    internal KeySet<SourcedId> Orgs { get; }

    internal KeySet<SourcedId> Sessions { get; }

    internal KeySet<SourcedId> Courses { get; }

    internal KeySet<SourcedId> Users { get; }

    internal KeySet<SourcedId> Classes { get; }

    internal KeySet<SourcedId> Categories { get; }

    internal KeySet<SourcedId> Items { get; }

    internal int Withdrawn { get; set; }

    internal List<(SchoolId Id, string? Name)> Schools { get; } = [];

    /// <summary>Gets how the manifest says that each file was written, by the name of the file.</summary>
    internal Dictionary<string, string> Modes { get; } = new(StringComparer.Ordinal);

    internal List<RosterSession> SessionFacts { get; } = [];

    internal Dictionary<SourcedId, string?> CourseTitles { get; } = [];

    internal Dictionary<SourcedId, string?> CategoryTitles { get; } = [];

    internal List<RosterClass> ClassFacts { get; } = [];

    internal SortedSet<SourcedId> Students { get; } = [];

    internal List<RosterRole> Teachers { get; } = [];

    internal List<RosterEnrolment> StudentFacts { get; } = [];

    internal List<RosterEnrolment> TeacherFacts { get; } = [];

    internal List<RosterItem> ItemFacts { get; } = [];

    internal List<RosterMark> MarkFacts { get; } = [];

    internal int OtherScores { get; set; }

    internal SortedSet<string> OtherRoles { get; } = new(StringComparer.Ordinal);

    internal int OtherRoleRows { get; set; }

    /// <summary>Says how fully a file holds what it is for.</summary>
    internal CoverageLevel LevelOf(string sheet) =>
        !Has(sheet) ? CoverageLevel.Absent
        : Modes.GetValueOrDefault(sheet) == OneRosterCodes.Delta ? CoverageLevel.Partial
        : CoverageLevel.Complete;

    internal void LeaveRole(string role)
    {
        OtherRoles.Add(Quoting.Of(role));
        OtherRoleRows++;
    }
}
