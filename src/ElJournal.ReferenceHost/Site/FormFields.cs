using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Reads the fields of a form.</summary>
internal static class FormFields
{
    /// <summary>Gives what was typed, without blanks around it; null where nothing was.</summary>
    internal static string? Text(this IFormCollection form, string name) => form[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Gives a day as browsers send it; null where there is none or it cannot be read.</summary>
    internal static LocalDate? Day(this IFormCollection form, string name) => LocalDatePattern.Iso.Parse(form[name].ToString().Trim()) is { Success: true } parsed ? parsed.Value : null;
}
