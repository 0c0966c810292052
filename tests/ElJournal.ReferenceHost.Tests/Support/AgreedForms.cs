using System.Net;
using System.Text.RegularExpressions;
using ElJournal.Domain.People;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>The form in which a family says how it is to be told, as its page shows it.</summary>
internal static partial class AgreedForms
{
    /// <summary>Reads which statement the form about a child shows; it must come back with what is chosen.</summary>
    internal static async Task<string> StandingAsync(SiteClient guardian, PupilId pupil) =>
        WebUtility.HtmlDecode(Standing().Matches(await guardian.PageAsync("/contacts")).Single(m => m.Groups["pupil"].Value == pupil.Value).Groups["mark"].Value);

    [GeneratedRegex("name=\"pupil\" value=\"(?<pupil>[^\"]*)\" ?/?>\\s*<input type=\"hidden\" name=\"standing\" value=\"(?<mark>[^\"]*)\"", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Standing();
}
