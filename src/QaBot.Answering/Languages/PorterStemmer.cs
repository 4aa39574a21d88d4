using Snowball = Lucene.Net.Tartarus.Snowball.Ext;

namespace QaBot.Answering.Languages;

/// <summary>Porter's suffix stripping as a function of one word (Porter 1980, as Lucene implements it); not for several threads at
/// once.</summary>
internal sealed class PorterStemmer
{
    private readonly Snowball.PorterStemmer stemmer = new();

    /// <summary>The root of a word.</summary>
    /// <param name="word">In lower case.</param>
    public string Stem(string word)
    {
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    }
}
