using System.Globalization;
using ElJournal.ReferenceHost.Site.Lists;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Читает поля форм.</summary>
internal static class Forms
{
    /// <summary>Reads the version of a fact that a page showed; what is none counts as 0, which is that of no fact on record.</summary>
    internal static int VersionIn(this IFormCollection form, string name) => int.TryParse(form[name], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    /// <summary>Reads which page of a list was shown; the first where that cannot be read.</summary>
    internal static int PageIn(this IFormCollection form) => Paging.NumberIn(form["page"]);

    /// <summary>Gives the value of a field that a form has several of; empty where it has not so many.</summary>
    internal static string At(this IFormCollection form, string name, int index) => form[name] is var values && index < values.Count ? values[index] ?? "" : "";

    /// <summary>Gives what was typed, without blanks around it; null where nothing was.</summary>
    internal static string? Text(this IFormCollection form, string name) => form[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Gives a day as browsers send it; null where there is none or it cannot be read.</summary>
    internal static LocalDate? Day(this IFormCollection form, string name) => DayOf(form.Text(name));

    /// <summary>Reads a day as browsers send it; null for no text, and for one that is none.</summary>
    internal static LocalDate? DayOf(string? text) => LocalDatePattern.Iso.Parse(text ?? "") is { Success: true } parsed ? parsed.Value : null;
}
