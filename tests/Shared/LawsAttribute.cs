using System.Globalization;
using FsCheck.Xunit;

namespace ElJournal.Tests;

/// <summary>
/// The properties of a class, tried on a usual number of cases drawn by fixed dice, so that every run tries the same ones. A soak
/// (eng/soak.sh) sets ELJOURNAL_DOSE to try that many times as many, drawn anew; FsCheck prints the dice of a counterexample.
/// </summary>
internal sealed class LawsAttribute : PropertiesAttribute
{
    private static readonly string? Dose = Environment.GetEnvironmentVariable("ELJOURNAL_DOSE");

    public LawsAttribute(int cases, string dice)
    {
        if (Dose is null)
        {
            (MaxTest, Replay) = (cases, dice);
        }
        else
        {
            MaxTest = cases * int.Parse(Dose, CultureInfo.InvariantCulture);
        }
    }
}
