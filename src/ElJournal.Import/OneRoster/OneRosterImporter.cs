using System.Globalization;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Defects;
using ElJournal.Import.Reading;
using ElJournal.Import.Tables;

namespace ElJournal.Import.OneRoster;

/// <summary>Импорт OneRoster: reads the CSV files of an export (versions 1.0 to 1.2) as rosters, pieces of work and marks of a school year.</summary>
/// <remarks>
/// <para>The format knows no lessons, no attendance and no time of entry: what needs them stays undetermined. See <c>docs/import-oneroster.md</c>.</para>
/// <para>Never throws because of what a folder holds; safe on any thread.</para>
/// </remarks>
public static class OneRosterImporter
{
    /// <summary>Reads a folder.</summary>
    /// <param name="folder">Its path.</param>
    /// <param name="options">Time zone, production calendar, limits.</param>
    /// <returns>The record with a log, or all defects of all files; at most 1,000 one by one and then their number.</returns>
    public static Result<ImportedRecord> Import(string folder, OneRosterImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(options);
        var log = new ImportLog();
        var source = TableFolder.Find(folder, OneRosterSheets.All, log);
        var context = new OneRosterContext(log, options, source.Sheets);
        var whole = OneRosterSheets.All
            .Where(sheet => context.Has(sheet.Name))
            .Where(sheet => source.Read(sheet, context, sheet.Reader(context)))
            .Select(sheet => sheet.Name)
            .ToHashSet(StringComparer.Ordinal);
        Conclude(context, whole);
        if (log.HasDefects)
        {
            return new Result<ImportedRecord>(log.Defects());
        }

        var built = new OneRosterRecord(context, options.Calendar).Build();
        return built.TryGet(out var record)
            ? new Result<ImportedRecord>(new ImportedRecord(record, log.Notices()))
            : new Result<ImportedRecord>(built.Defects);
    }

    private static void Conclude(OneRosterContext context, HashSet<string> whole)
    {
        var log = context.Log;
        log.Tell(OneRosterNotices.NoTimes, default);
        ManifestCheck.Run(context);
        if (context.Schools.Count > 1)
        {
            log.Report(OneRosterDefects.ManySchools, new Place("orgs.csv"), Text(context.Schools.Count));
        }

        Conclude(context.Orgs, OneRosterSheets.Orgs);
        Conclude(context.Sessions, OneRosterSheets.Sessions);
        Conclude(context.Courses, OneRosterSheets.Courses);
        Conclude(context.Users, OneRosterSheets.Users);
        Conclude(context.Classes, OneRosterSheets.Classes);
        Conclude(context.Categories, OneRosterSheets.Categories);
        Conclude(context.Items, OneRosterSheets.LineItems);
        if (context.Withdrawn > 0)
        {
            log.Tell(OneRosterNotices.Withdrawn, default, Text(context.Withdrawn));
        }

        if (context.OtherRoleRows > 0)
        {
            log.Tell(OneRosterNotices.OtherRoles, default, string.Join(", ", context.OtherRoles), Text(context.OtherRoleRows));
        }

        if (context.OtherScores > 0)
        {
            log.Tell(OneRosterNotices.OtherScores, default, Text(context.OtherScores));
        }

        // A file of changes lacks what has not changed: it defines less than is referred to.
        void Conclude(KeySet<SourcedId> keys, string sheet) =>
            keys.Conclude(whole.Contains(sheet) && context.LevelOf(sheet) != CoverageLevel.Partial, log);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
