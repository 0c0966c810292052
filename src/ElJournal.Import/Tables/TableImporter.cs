using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Import.Reading;
using ElJournal.Import.Tables.Workbooks;

namespace ElJournal.Import.Tables;

/// <summary>Табличный импорт: reads a folder of CSV sheets, or a workbook with the same sheets, as the facts of a school year.</summary>
/// <remarks>
/// <para>Sheets, columns and codes are described in <c>docs/import-table.md</c>. A sheet that is there is complete coverage of what it holds, a missing one is absent.</para>
/// <para>Never throws because of what a folder or a workbook holds; safe on any thread.</para>
/// </remarks>
public static class TableImporter
{
    /// <summary>Reads a folder of CSV files or a workbook.</summary>
    /// <param name="path">The folder, or a file whose name ends in <c>.xlsx</c>.</param>
    /// <param name="options">What the sheets do not say themselves; null for none.</param>
    /// <returns>The record with a log, or all defects of all sheets; at most 1,000 one by one and then their number.</returns>
    public static Result<ImportedRecord> Import(string path, TableImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= new TableImportOptions();
        var log = new ImportLog();
        if (Open(path, options.Limits, log) is not { Sheets.Count: > 0 } source)
        {
            return new Result<ImportedRecord>(log.Defects());
        }

        var context = new TableContext(log, options, source);
        foreach (var sheet in TableSheets.All.Where(sheet => context.Has(sheet.Name)))
        {
            if (!source.Read(sheet, context, sheet.Reader(context)))
            {
                context.Break(sheet.Name);
            }
        }

        CheckSchool(context);

        CheckZone(context);
        Conclude(context);
        var year = TableYear.Find(context);
        if (log.HasDefects || year is not { } known)
        {
            return new Result<ImportedRecord>(log.Defects());
        }

        var built = new TableRecord(context, known, options.Calendar).Build();
        return built.TryGet(out var record)
            ? new Result<ImportedRecord>(new ImportedRecord(record, log.Notices()))
            : new Result<ImportedRecord>(built.Defects);
    }

    private static ITableSource? Open(string path, TableLimits limits, ImportLog log)
    {
        if (!File.Exists(path))
        {
            return TableFolder.Find(path, TableSheets.All, log);
        }

        if (Path.GetExtension(path).Equals(Workbook.Extension, StringComparison.OrdinalIgnoreCase))
        {
            return Workbook.Open(path, TableSheets.All, limits, log);
        }

        log.Report(WorkbookDefects.OtherFile, default, Quoting.Of(path));
        return null;
    }

    private static void CheckSchool(TableContext context)
    {
        if (context.Has(TableSheets.School) && context.IsWhole(TableSheets.School) && context.SchoolRows != 1)
        {
            context.Log.Report(TableDefects.OneSchool, context.PlaceOf(TableSheets.School), context.SchoolRows.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void CheckZone(TableContext context)
    {
        if (context.Zone is null && context.IsWhole(TableSheets.School))
        {
            context.Log.Report(TableDefects.ZoneMissing, context.PlaceOf(TableSheets.School));
        }
    }

    private static void Conclude(TableContext context)
    {
        // Persons first: what they add to pupils and staff is told with those.
        context.Persons.Conclude(context.IsWhole(TableSheets.Pupils) && context.IsWhole(TableSheets.Staff) && context.IsWhole(TableSheets.Guardians), context.Log);
        Conclude(context.Classes, TableSheets.Classes);
        Conclude(context.Staff, TableSheets.Staff);
        Conclude(context.Pupils, TableSheets.Pupils);
        Conclude(context.Subgroups, TableSheets.Subgroups);
        Conclude(context.Journals, TableSheets.Journals);
        Conclude(context.Periods, TableSheets.Periods);
        Conclude(context.Lessons, TableSheets.Lessons);
        Conclude(context.Assessments, TableSheets.Assessments);
        Conclude(context.Guardians, TableSheets.Guardians);
        Conclude(context.Checks, TableSheets.Checks);
        Conclude(context.Acts, TableSheets.Acts);
        if (context.LessonsDropped > 0)
        {
            context.Log.Tell(TableNotices.LessonsDropped, default, context.LessonsDropped.ToString(CultureInfo.InvariantCulture));
        }

        if (context.OrdersDropped > 0)
        {
            context.Log.Tell(TableNotices.OrdersDropped, default, context.OrdersDropped.ToString(CultureInfo.InvariantCulture));
        }

        void Conclude<TId>(KeySet<TId> keys, string sheet)
            where TId : struct => keys.Conclude(context.IsWhole(sheet), context.Log);
    }
}
