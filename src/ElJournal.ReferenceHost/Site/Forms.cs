using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Читает поля форм.</summary>
internal static class Forms
{
    /// <summary>Reads the version of a fact that a page showed; what is none counts as 0, which is that of no fact on record.</summary>
    internal static int VersionIn(this IFormCollection form, string name) => int.TryParse(form[name], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
}
