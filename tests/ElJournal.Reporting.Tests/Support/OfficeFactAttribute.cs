namespace ElJournal.Reporting.Tests.Support;

/// <summary>A fact about what an office makes of a workbook; skipped on a machine without one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute() => Skip = LibreOffice.SkipReason;
}
