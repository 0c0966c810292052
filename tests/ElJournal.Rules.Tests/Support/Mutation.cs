namespace ElJournal.Rules.Tests.Support;

/// <summary>Spoils a text as hands and disks do: cut, repeated, swapped, with scraps put in.</summary>
internal static class Mutation
{
    internal static string Of(string text, Random dice, string[] scraps)
    {
        var spoilt = text;
        for (var times = dice.Next(1, 4); times > 0; times--)
        {
            var at = dice.Next(spoilt.Length);
            var length = Math.Min(dice.Next(1, 40), spoilt.Length - at);
            spoilt = dice.Next(4) switch
            {
                0 => spoilt.Remove(at, length),
                1 => spoilt.Insert(at, spoilt.Substring(at, length)),
                2 => spoilt.Insert(at, scraps[dice.Next(scraps.Length)]),
                _ => spoilt.Remove(at, length).Insert(at, scraps[dice.Next(scraps.Length)]),
            };
        }

        return spoilt;
    }
}
