namespace SystemOfSupport.Policy;

/// <summary>What a Dashboard row says about itself beside its numbers.</summary>
[Flags]
public enum ResultFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><c>certifyflag = Y</c>: data not certified.</summary>
    CertifyFlag = 1,

    /// <summary><c>dataerrorflag = Y</c>: data reported in error.</summary>
    DataErrorFlag = 2,

    /// <summary><c>flag50pct = Y</c> (2017 English learner progress).</summary>
    Flag50Pct = 4,

    /// <summary><c>flag95pct = Y</c> (2019 and 2022 English learner progress).</summary>
    Flag95Pct = 8,

    /// <summary><c>pairshare_method</c> is filled: the result is shared from elsewhere, and its prior denominator is blank.</summary>
    PairShare = 16,

    /// <summary>The file shows the row for information only (grade 11 files of fall 2017).</summary>
    InformationOnly = 32,

    /// <summary>The file gives both years and no change: the two are not comparable.</summary>
    NotComparable = 64,
}
