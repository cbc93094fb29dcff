<?php

function acme_concepts() {
	$args = array(
		'headers' => array( 'Authorization' => 'Bearer ' . getenv( 'CLARIFAI_TOKEN' ) ),
	);
	return wp_remote_get( 'https://api.clarifai.com/v2/concepts', $args );
}
