# readers.R FORMAT PATH ANSWER: reads an export as an R user does, and writes its rows as JSON Lines, for readers.py.
arguments <- commandArgs(TRUE)
path <- arguments[2]
columns <- c("character", "character", "character", "integer")
rows <- switch(arguments[1],
  csv = read.csv(path, colClasses = columns, na.strings = character(), encoding = "UTF-8"),
  tsv = read.delim(
    path, colClasses = columns, na.strings = character(), quote = "", encoding = "UTF-8"
  ),
  sqlite = {
    database <- DBI::dbConnect(RSQLite::SQLite(), path, flags = RSQLite::SQLITE_RO)
    DBI::dbGetQuery(database, "SELECT document, key, count FROM term_counts")
  },
  matrixmarket = {
    matrix <- as(Matrix::readMM(file.path(path, "matrix.mtx")), "TsparseMatrix")
    data.frame(document = matrix@i + 1L, term = matrix@j + 1L, count = as.integer(matrix@x))
  }
)

# json VALUES: each as JSON; R has no writer of its own.
json <- function(values) {
  if (is.numeric(values)) return(format(values, scientific = FALSE, trim = TRUE))
  values <- gsub("\\", "\\\\", enc2utf8(values), fixed = TRUE)
  for (sign in list(c("\"", "\\\""), c("\n", "\\n"), c("\r", "\\r"), c("\t", "\\t"))) {
    values <- gsub(sign[1], sign[2], values, fixed = TRUE)
  }
  paste0("\"", values, "\"")
}

lines <- do.call(paste, c(unname(lapply(rows, json)), sep = ", "))
writeLines(enc2utf8(paste0("[", lines, "]")), arguments[3], useBytes = TRUE)
