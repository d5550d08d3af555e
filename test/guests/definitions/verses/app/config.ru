require_relative "verses"

run Verses
