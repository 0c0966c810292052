using ElJournal.Domain.Defects;
using ElJournal.Reporting.Rendering.Templates;

namespace ElJournal.ReferenceHost.Input;

/// <summary>Reads a school's own template of a workbook.</summary>
internal static class Templates
{
    internal static Result<WorkbookTemplate> Read(string path)
    {
        try
        {
            return WorkbookTemplate.Read(File.ReadAllBytes(path), Path.GetFileName(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new Result<WorkbookTemplate>([InputFile.WhyUnread(path)]);
        }
    }
}
